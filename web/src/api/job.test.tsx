import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { act, renderHook, waitFor } from "@testing-library/react";
import type { PropsWithChildren } from "react";
import { expect, test, vi } from "vitest";
import { serve } from "../test/show";
import { ended, type Job, jobQuery, useJob } from "./job";

const job = (state: Job["state"]): Job => ({ id: "7", kind: "parse", state, error: null });

class Source extends EventTarget {
  static opened: Source[] = [];
  readonly close = vi.fn();
  constructor(readonly url: string) {
    super();
    Source.opened.push(this);
  }
}

function watching() {
  Source.opened = [];
  vi.stubGlobal("EventSource", Source);
  serve({ "GET /api/jobs/7": { body: job("running") } });
  const client = new QueryClient();
  const wrapper = ({ children }: PropsWithChildren) => (
    <QueryClientProvider client={client}>{children}</QueryClientProvider>
  );
  return { client, ...renderHook(() => useJob("7"), { wrapper }) };
}

test("a job is followed by events until it ends", async () => {
  const { result, client } = watching();
  await waitFor(() => expect(result.current.data?.state).toBe("running"));
  const source = Source.opened.at(-1);

  const data = JSON.stringify(job("done"));
  act(() => void source?.dispatchEvent(new MessageEvent("job", { data })));

  await waitFor(() => expect(result.current.data?.state).toBe("done"));
  expect(source?.url).toBe("/api/jobs/7/events");
  expect(source?.close).toHaveBeenCalled();
  expect(client.getQueryData(jobQuery("7").queryKey)?.state).toBe("done");
});

test("a failed job has ended, a queued one has not", () => {
  expect(ended(job("failed"))).toBe(true);
  expect(ended(job("queued"))).toBe(false);
  expect(ended(undefined)).toBe(false);
});
