/** Résumés as several pages ask for them: the list, one of them, the roles it speaks for. */
import { queryOptions } from "@tanstack/react-query";
import { api, ok } from "./client";
import type { components } from "./schema.gen";

export type ScoredResume = components["schemas"]["ScoredResume"];
export type Resume = components["schemas"]["ResumeView"];

/** How often a page looks whether a résumé has been read, where no job is at hand to watch. */
const LOOK_AGAIN_MS = 2_000;

/** Newest first, each with the score of its latest match. */
export const resumesQuery = queryOptions({
  queryKey: ["resumes", "scored"],
  queryFn: ({ signal }) =>
    ok(api.GET("/api/users/resumes", { params: { query: { limit: 100 } }, signal })),
  refetchInterval: ({ state }) => (state.data?.items.some(isBeingRead) ? LOOK_AGAIN_MS : false),
});

export const resumeQuery = (id: string) =>
  queryOptions({
    queryKey: ["resume", id],
    queryFn: ({ signal }) => ok(api.GET("/api/resumes/{id}", { params: { path: { id } }, signal })),
    refetchInterval: ({ state }) =>
      state.data !== undefined && isBeingRead(state.data) ? LOOK_AGAIN_MS : false,
  });

type Reading = Pick<ScoredResume, "status" | "latest_version">;

export const isBeingRead = ({ status }: Reading) => status === "parsing";

/** A résumé can be used once something was read from it. */
export const isReadable = ({ latest_version }: Reading) => latest_version > 0;
