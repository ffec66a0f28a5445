/** What several pages ask about: the catalogue, and the roles a résumé speaks for. */
import { queryOptions } from "@tanstack/react-query";
import { api, ok } from "./client";
import type { components } from "./schema.gen";

export type Catalog = components["schemas"]["CatalogView"];
export type Occupation = components["schemas"]["OccupationItem"];

export const catalogQuery = queryOptions({
  queryKey: ["catalog"],
  queryFn: ({ signal }) => ok(api.GET("/api/catalog", { signal })),
  staleTime: 10 * 60_000,
});

export const occupationsQuery = queryOptions({
  ...catalogQuery,
  select: ({ occupations }: Catalog) => occupations,
});

export const rolesQuery = (resumeId: string) =>
  queryOptions({
    queryKey: ["roles", resumeId],
    queryFn: ({ signal }) =>
      ok(api.GET("/api/resumes/{id}/roles", { params: { path: { id: resumeId } }, signal })),
    staleTime: 60_000,
  });
