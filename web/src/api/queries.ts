/** How queries behave everywhere, and who is signed in. */
import { QueryCache, QueryClient, queryOptions } from "@tanstack/react-query";
import { api, ok } from "./client";
import { failedWith } from "./failure";
import type { components } from "./schema.gen";

type Account = components["schemas"]["AccountView"];

/** Null after signing out; a session that ended by itself is a failure instead. */
export const meQuery = queryOptions({
  queryKey: ["me"],
  queryFn: ({ signal }): Promise<Account | null> => ok(api.GET("/api/me", { signal })),
  staleTime: 60_000,
});

export const setupQuery = queryOptions({
  queryKey: ["setup"],
  queryFn: ({ signal }) => ok(api.GET("/api/setup", { signal })),
  staleTime: 60_000,
});

const KEPT = [meQuery.queryKey[0], setupQuery.queryKey[0]];

/** Forgets whatever the server told to the person who was here. */
export function forgetPerson(client: QueryClient): void {
  client.removeQueries({ predicate: (it) => !KEPT.some((key) => key === it.queryKey[0]) });
}

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
