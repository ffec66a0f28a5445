/** What preparing an interview asks of the server. */
import { type QueryClient, queryOptions } from "@tanstack/react-query";
import type { Once } from "../../api/change";
import { api, ok } from "../../api/client";
import type { components } from "../../api/schema.gen";

export type Plan = components["schemas"]["PlanView"];
export type PlanBody = components["schemas"]["PlanBody"];
export type RoundKind = components["schemas"]["RoundKind"];

export const planQuery = (id: string) =>
  queryOptions({
    queryKey: ["plan", id],
    queryFn: ({ signal }) => ok(api.GET("/api/plans/{id}", { params: { path: { id } }, signal })),
    // A plan never changes.
    staleTime: Number.POSITIVE_INFINITY,
  });

/** The sittings of a plan, newest first. */
export const sittingsQuery = (planId: string) =>
  queryOptions({
    queryKey: ["interviews", "of plan", planId],
    queryFn: async ({ signal }) => {
      const query = { limit: 100 };
      const page = await ok(api.GET("/api/interviews", { params: { query }, signal }));
      return page.items.filter((it) => it.plan_id === planId);
    },
  });

export const makePlan = (body: PlanBody, headers: Once) =>
  ok(api.POST("/api/plans", { body, headers }));

export const sitDown = (planId: string, headers: Once) =>
  ok(api.POST("/api/interviews", { body: { plan_id: planId }, headers }));

/** Deletes a plan, and has every page that counted it ask again. */
export async function deletePlan(client: QueryClient, id: string): Promise<void> {
  await ok(api.DELETE("/api/plans/{id}", { params: { path: { id } } }));
  client.removeQueries({ queryKey: planQuery(id).queryKey });
  await recount(client, ["plans", "home"]);
}

export async function recount(client: QueryClient, keys: string[]): Promise<void> {
  await Promise.all(keys.map((key) => client.invalidateQueries({ queryKey: [key] })));
}
