/** What the home page asks for. */
import { queryOptions } from "@tanstack/react-query";
import { api, ok } from "../../api/client";
import type { components } from "../../api/schema.gen";

export type Home = components["schemas"]["HomeView"];
export type NextStep = components["schemas"]["NextStep"];

export const homeQuery = queryOptions({
  queryKey: ["home"],
  queryFn: ({ signal }) => ok(api.GET("/api/home", { signal })),
  // A résumé that is being read, or a report that is being written, changes the next step.
  refetchInterval: ({ state }) => (state.data?.next.kind === "wait_for_parsing" ? 2_000 : false),
});
