import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { ApiFailure } from "../../api/failure";
import type { Line } from "./line";
import { Wire } from "./wire";

class FakeSocket {
  static all: FakeSocket[] = [];
  onopen = () => {};
  onmessage: (event: { data: string }) => void = () => {};
  onclose = () => {};
  sent: { type: string; key?: string }[] = [];
  constructor(readonly url: string) {
    FakeSocket.all.push(this);
  }
  send(text: string) {
    this.sent.push(JSON.parse(text));
  }
  close() {
    this.onclose();
  }
  hear(message: unknown) {
    this.onmessage({ data: JSON.stringify(message) });
  }
}

const last = () => FakeSocket.all.at(-1) as FakeSocket;
const lines: Line[] = [];
const onEvents = vi.fn();

function dialled(): Wire {
  const address = (after: number) => `ws://house/live?after=${after}`;
  const wire = new Wire({ address, onLine: (line) => lines.push(line), onEvents }, 4);
  wire.dial();
  return wire;
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("WebSocket", FakeSocket);
  FakeSocket.all = [];
  lines.length = 0;
  onEvents.mockReset();
});
afterEach(() => vi.useRealTimers());

test("a command is done when the server says so about its key", async () => {
  const wire = dialled();
  last().onopen();

  const outcome = wire.send("k1", { kind: "skip" });
  last().hear({ type: "event", seq: 5, at: "", event: { kind: "skipped" } });
  last().hear({ type: "done", key: "other", last_seq: 5 });
  last().hear({ type: "done", key: "k1", last_seq: 6 });

  expect(await outcome).toBe("done");
  expect(onEvents).toHaveBeenCalledTimes(1);
  expect(last().sent).toEqual([{ type: "command", key: "k1", command: { kind: "skip" } }]);
});

test("what the server refuses fails with its code and words", async () => {
  const wire = dialled();
  last().onopen();

  const outcome = wire.send("k1", { kind: "resume" });
  last().hear({ type: "refused", key: "k1", code: "wrong_state", message: "not paused" });

  await expect(outcome).rejects.toEqual(new ApiFailure("wrong_state", "not paused"));
});

test("when the line breaks, commands under way are unknown and it dials from the last event", async () => {
  const wire = dialled();
  last().onopen();
  last().hear({ type: "event", seq: 9, at: "", event: { kind: "asked" } });

  const outcome = wire.send("k1", { kind: "skip" });
  last().onclose();
  vi.advanceTimersByTime(1_000);

  expect(await outcome).toBe("unknown");
  expect(FakeSocket.all.map((it) => it.url)).toEqual([
    "ws://house/live?after=4",
    "ws://house/live?after=9",
  ]);
});

test("a command that nobody answers in time is unknown", async () => {
  const wire = dialled();
  last().onopen();

  const outcome = wire.send("k1", { kind: "skip" });
  vi.advanceTimersByTime(8_000);

  expect(await outcome).toBe("unknown");
});

test("without an open line a command is unknown at once", async () => {
  const wire = dialled();

  expect(await wire.send("k1", { kind: "skip" })).toBe("unknown");
});

test("a line on which even pings stay unanswered counts as broken", () => {
  dialled();
  last().onopen();

  vi.advanceTimersByTime(40_000);

  expect(last().sent).toEqual([{ type: "ping" }]);
  expect(lines.at(-1)).toEqual({ link: "lost", seq: 4, failures: 1 });
});

test("after hanging up nothing dials again", () => {
  const wire = dialled();
  last().onopen();

  wire.hangUp();
  vi.advanceTimersByTime(60_000);

  expect(FakeSocket.all).toHaveLength(1);
});
