/** How queries behave everywhere, and who is signed in. */
import { QueryCache, QueryClient, queryOptions } from "@tanstack/react-query";
import { api, ok } from "./client";
import { failedWith } from "./failure";

export const meQuery = queryOptions({
  queryKey: ["me"],
  queryFn: ({ signal }) => ok(api.GET("/api/me", { signal })),
  staleTime: 60_000,
});

export const setupQuery = queryOptions({
  queryKey: ["setup"],
  queryFn: ({ signal }) => ok(api.GET("/api/setup", { signal })),
  staleTime: 60_000,
});

/** Trying again helps only where nobody answered or the server was busy. */
function worthAnotherTry(count: number, error: Error): boolean {
  return count < 2 && failedWith(error, "unreachable", "busy");
}

export function makeQueryClient(): QueryClient {
  const client: QueryClient = new QueryClient({
    queryCache: new QueryCache({
      // The session has ended: asking who is signed in leads to the sign-in page.
      onError: (error, query) => {
        if (failedWith(error, "unauthenticated") && query.queryKey[0] !== "me") {
          void client.invalidateQueries({ queryKey: meQuery.queryKey });
        }
      },
    }),
    defaultOptions: {
      queries: { retry: worthAnotherTry, staleTime: 10_000 },
      // A change is repeated by the person, with the same key.
      mutations: { retry: false },
    },
  });
  return client;
}
