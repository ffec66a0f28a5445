/** What all interviews add up to; home and progress both ask for it. */
import { queryOptions } from "@tanstack/react-query";
import { api, ok } from "./client";
import type { components } from "./schema.gen";

export type Analytics = components["schemas"]["AnalyticsView"];

export const analyticsQuery = queryOptions({
  queryKey: ["analytics"],
  queryFn: ({ signal }) => ok(api.GET("/api/users/analytics", { signal })),
});
