/** What the pages about résumés ask of the server. */
import { type QueryClient, queryOptions } from "@tanstack/react-query";
import type { Once } from "../../api/change";
import { api, ok } from "../../api/client";
import type { Profile } from "../../api/profile";
import { resumeQuery } from "../../api/resumes";

export const versionsQuery = (id: string) =>
  queryOptions({
    queryKey: ["resume", id, "versions"],
    queryFn: ({ signal }) =>
      ok(api.GET("/api/resumes/{id}/versions", { params: { path: { id } }, signal })),
  });

/** The file as it was uploaded; it never changes. */
export const fileQuery = (id: string) =>
  queryOptions({
    queryKey: ["resume", id, "file"],
    queryFn: ({ signal }) => {
      const params = { path: { id } };
      const call = api.GET("/api/resumes/{id}/file", { params, parseAs: "arrayBuffer", signal });
      return ok(call) as Promise<ArrayBuffer>;
    },
    staleTime: Number.POSITIVE_INFINITY,
    structuralSharing: false,
  });

export interface Correction {
  base_version: number;
  profile: Profile;
}

export const saveProfile = (id: string, body: Correction, headers: Once) =>
  ok(api.PUT("/api/resumes/{id}/profile", { params: { path: { id } }, body, headers }));

/** Deletes a résumé, and has every page that counted it ask again. */
export async function deleteResume(client: QueryClient, id: string): Promise<void> {
  await ok(api.DELETE("/api/resumes/{id}", { params: { path: { id } } }));
  client.removeQueries({ queryKey: resumeQuery(id).queryKey });
  await recount(client);
}

/** Has every page ask again that shows what résumés say. */
export async function recount(client: QueryClient): Promise<void> {
  await Promise.all(
    ["resumes", "roles", "home"].map((key) => client.invalidateQueries({ queryKey: [key] })),
  );
}
