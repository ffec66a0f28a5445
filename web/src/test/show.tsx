/** Shows a page as the app does, with a server made of canned answers. */
import { MantineProvider } from "@mantine/core";
import { Notifications } from "@mantine/notifications";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { render } from "@testing-library/react";
import type { ReactNode } from "react";
import { createMemoryRouter, type RouteObject, RouterProvider } from "react-router";
import { vi } from "vitest";
import { theme } from "../app/theme";

interface Canned {
  status?: number;
  body?: unknown;
}

/** "GET /api/me" → what the server answers. A list is given one by one, the last one again. */
export type Server = Record<string, Canned | Canned[]>;

/** Answers every call from `server`, and keeps the requests for the test to look at. */
export function serve(server: Server): Request[] {
  const asked: Request[] = [];
  const turns = new Map<string, number>();
  vi.stubGlobal("fetch", async (request: Request) => {
    asked.push(request.clone());
    const name = `${request.method} ${new URL(request.url).pathname}`;
    const turn = turns.get(name) ?? 0;
    turns.set(name, turn + 1);
    const answers = [server[name] ?? []].flat();
    const answer = answers[Math.min(turn, answers.length - 1)];
    if (answer === undefined) throw new TypeError(`nobody answers ${name}`);
    const body = answer.body === undefined ? null : JSON.stringify(answer.body);
    const headers = { "content-type": "application/json" };
    return new Response(body, { status: answer.status ?? 200, headers });
  });
  return asked;
}

export function show(page: ReactNode, at = "/", further: RouteObject[] = []) {
  const { pathname } = new URL(at, "http://localhost");
  const routes = [{ path: pathname, element: page }, ...further];
  const router = createMemoryRouter(routes, { initialEntries: [at] });
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const shown = render(
    <MantineProvider theme={theme} env="test">
      <Notifications />
      <QueryClientProvider client={client}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </MantineProvider>,
  );
  return { ...shown, router, client };
}
