import { expect, test } from "vitest";
import {
  connection,
  type FromServer,
  follow,
  freshLine,
  type Line,
  read,
  waitBefore,
} from "./line";

const event = (seq: number): FromServer => ({
  type: "event",
  seq,
  at: "2026-11-24T09:00:00Z",
  event: { kind: "said" },
});

test("the line remembers the last event, whatever order messages come in", () => {
  const messages: FromServer[] = [event(7), event(9), { type: "done", key: "k", last_seq: 8 }];

  const line = messages.reduce<Line>(
    (before, message) => follow(before, { kind: "received", message }),
    freshLine(5),
  );

  expect(line.seq).toBe(9);
});

test("a break keeps the number of the last event, so that the rest can be asked for", () => {
  const heard = follow(freshLine(0), { kind: "received", message: event(12) });

  const broken = follow(heard, { kind: "broke" });

  expect(broken).toEqual({ link: "lost", seq: 12, failures: 1 });
});

test("while it dials again the line stays lost; once open its failures are forgotten", () => {
  const lost: Line = { link: "lost", seq: 3, failures: 4 };

  const dialled = follow(lost, { kind: "dialled" });
  const opened = follow(dialled, { kind: "opened" });

  expect(dialled.link).toBe("lost");
  expect(opened).toEqual({ link: "open", seq: 3, failures: 0 });
});

test("each wait is twice the one before, up to fifteen seconds", () => {
  const waits = [1, 2, 3, 4, 9].map((failures) => waitBefore(failures, 0.5));

  expect(waits).toEqual([500, 1_000, 2_000, 4_000, 15_000]);
});

test("waits are spread, so that not everybody dials at once", () => {
  expect(waitBefore(1, 0)).toBe(375);
  expect(waitBefore(1, 1)).toBe(625);
});

test("what a person reads of the connection says whether something is wrong", () => {
  const lost = (failures: number): Line => ({ link: "lost", seq: 0, failures });

  expect(connection({ link: "open", seq: 0, failures: 0 }, true).label).toBe("Connected");
  expect(connection(lost(1), true)).toEqual({ label: "Reconnecting…", fine: false });
  expect(connection(lost(4), true).fine).toBe(true);
  expect(connection(lost(4), false).fine).toBe(false);
});

test("what is no message is read as none", () => {
  expect([read("{"), read("4"), read(new ArrayBuffer(2)), read('{"a":1}')]).toEqual([
    null,
    null,
    null,
    null,
  ]);
  expect(read('{"type":"pong"}')).toEqual({ type: "pong" });
});
