import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { act, renderHook } from "@testing-library/react";
import type { PropsWithChildren } from "react";
import { expect, test } from "vitest";
import { type Once, useChange } from "./change";
import { ApiFailure } from "./failure";

/** A change whose first replies are lost, and the keys it was sent with. */
function changing(lost: number) {
  const keys: string[] = [];
  const send = async (_: string, once: Once) => {
    keys.push(once["Idempotency-Key"]);
    if (keys.length <= lost) throw ApiFailure.silent("unreachable");
    return "done";
  };
  const client = new QueryClient();
  const wrapper = ({ children }: PropsWithChildren) => (
    <QueryClientProvider client={client}>{children}</QueryClientProvider>
  );
  const { result } = renderHook(() => useChange({ send }), { wrapper });
  const change = (what: string) =>
    act(async () => {
      await result.current.mutateAsync(what).catch(() => undefined);
    });
  return { keys, change };
}

test("sending the same again after a lost reply carries the same key", async () => {
  const { keys, change } = changing(1);

  await change("a");
  await change("a");

  expect(keys[0]).toMatch(/^[0-9a-f]{32}$/);
  expect(keys[1]).toBe(keys[0]);
});

test("something else carries another key", async () => {
  const { keys, change } = changing(1);

  await change("a");
  await change("b");

  expect(keys[1]).not.toBe(keys[0]);
});

test("after a success the same thing is a new change", async () => {
  const { keys, change } = changing(0);

  await change("a");
  await change("a");

  expect(keys[1]).not.toBe(keys[0]);
});
