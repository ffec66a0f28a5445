/** What the page about roles asks of the server. */
import { queryOptions } from "@tanstack/react-query";
import { api, ok } from "../../api/client";
import type { components } from "../../api/schema.gen";

export type Roles = components["schemas"]["RolesView"];
export type Role = components["schemas"]["RoleView"];
export type Occupation = components["schemas"]["OccupationItem"];

export const rolesQuery = (resumeId: string) =>
  queryOptions({
    queryKey: ["roles", resumeId],
    queryFn: ({ signal }) =>
      ok(api.GET("/api/resumes/{id}/roles", { params: { path: { id: resumeId } }, signal })),
    staleTime: 60_000,
  });

export const occupationsQuery = queryOptions({
  queryKey: ["catalog"],
  queryFn: ({ signal }) => ok(api.GET("/api/catalog", { signal })),
  staleTime: 10 * 60_000,
  select: ({ occupations }) => occupations,
});
