/** What the history asks for. */
import { infiniteQueryOptions, type QueryClient, useInfiniteQuery } from "@tanstack/react-query";
import { api, ok } from "../../api/client";
import type { components } from "../../api/schema.gen";

export type HistoryItem = components["schemas"]["HistoryItem"];

const historyQuery = infiniteQueryOptions({
  queryKey: ["history"],
  initialPageParam: null as string | null,
  queryFn: ({ pageParam, signal }) => {
    const query = { limit: 20, ...(pageParam !== null && { after: pageParam }) };
    return ok(api.GET("/api/users/history", { params: { query }, signal }));
  },
  getNextPageParam: (page) => page.next ?? null,
});

export const useHistory = () => useInfiniteQuery(historyQuery);

/** Deletes an interview, and has every page that counted it ask again. */
export async function deleteInterview(client: QueryClient, id: string): Promise<void> {
  await ok(api.DELETE("/api/interviews/{id}", { params: { path: { id } } }));
  await Promise.all(
    ["history", "analytics", "home", "interviews"].map((key) =>
      client.invalidateQueries({ queryKey: [key] }),
    ),
  );
}
