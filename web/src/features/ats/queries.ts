/** What the pages about matches ask of the server. */
import { queryOptions } from "@tanstack/react-query";
import type { Once } from "../../api/change";
import { api, ok } from "../../api/client";
import type { components } from "../../api/schema.gen";

export type Analysis = components["schemas"]["AnalysisView"];
export type AnalysisItem = components["schemas"]["AnalysisItem"];
export type Requirement = components["schemas"]["RequirementView"];
export type Match = components["schemas"]["Match"];

/** The matches of a résumé, newest first. */
export const analysesQuery = (resumeId: string) =>
  queryOptions({
    queryKey: ["analyses", resumeId],
    queryFn: ({ signal }) => {
      const params = { path: { id: resumeId }, query: { limit: 50 } };
      return ok(api.GET("/api/resumes/{id}/analyses", { params, signal }));
    },
  });

export const analysisQuery = (id: string) =>
  queryOptions({
    queryKey: ["analysis", id],
    queryFn: ({ signal }) =>
      ok(api.GET("/api/analyses/{id}", { params: { path: { id } }, signal })),
    // A stored match never changes.
    staleTime: Number.POSITIVE_INFINITY,
  });

export interface Asked {
  resumeId: string;
  body: components["schemas"]["AnalysisBody"];
}

export const analyse = ({ resumeId, body }: Asked, headers: Once) =>
  ok(api.POST("/api/resumes/{id}/analyses", { params: { path: { id: resumeId } }, body, headers }));
