/** What the home page asks for. */
import { queryOptions } from "@tanstack/react-query";
import { api, ok } from "../../api/client";
import type { components } from "../../api/schema.gen";

export type Home = components["schemas"]["HomeView"];
export type NextStep = components["schemas"]["NextStep"];

export const homeQuery = queryOptions({
  queryKey: ["home"],
  queryFn: ({ signal }) => ok(api.GET("/api/home", { signal })),
  refetchInterval: ({ state }) => (changesByItself(state.data) ? 3_000 : false),
});

/** A résumé that is being read, or a report that is being written, changes the next step. */
function changesByItself(home: Home | undefined): boolean {
  return home?.next.kind === "wait_for_parsing" || (home !== undefined && isWriting(home));
}

/** Whether the report of the last interview is still on its way. */
export function isWriting({ next, recent }: Home): boolean {
  return next.kind === "read_report" && recent[0]?.report === "writing";
}
