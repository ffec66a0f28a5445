import { expect, test, vi } from "vitest";
import { api, ok } from "./client";
import { ApiFailure, failedWith } from "./failure";

const answer = (status: number, body: string) =>
  vi.stubGlobal("fetch", async () => {
    const headers = { "content-type": "application/json" };
    return new Response(body, { status, headers });
  });

const askForMe = () => ok(api.GET("/api/me"));

test("the data of a call is handed on", async () => {
  answer(200, '{"name":"Ada"}');

  const me = await askForMe();

  expect(me.name).toBe("Ada");
});

test("a refusal keeps its code, its words and its fields", async () => {
  const fields = [{ field: "name", message: "a name has 1 to 100 characters" }];
  answer(422, JSON.stringify({ code: "invalid", message: "no", fields }));

  const failure = await askForMe().catch((it: unknown) => it);

  expect(failedWith(failure, "invalid")).toBe(true);
  expect((failure as ApiFailure).fields).toEqual({ name: "a name has 1 to 100 characters" });
});

test("a page of a proxy in the place of an answer is unreadable, not data", async () => {
  answer(502, "<html>bad gateway</html>");

  const failure = await askForMe().catch((it: unknown) => it);

  expect(failedWith(failure, "unreadable")).toBe(true);
});

test("a success that is not JSON is unreadable as well", async () => {
  answer(200, "<html>hello</html>");

  const failure = await askForMe().catch((it: unknown) => it);

  expect(failedWith(failure, "unreadable")).toBe(true);
});

test("a lost connection is unreachable", async () => {
  vi.stubGlobal("fetch", async () => {
    throw new TypeError("Failed to fetch");
  });

  const failure = await askForMe().catch((it: unknown) => it);

  expect(failedWith(failure, "unreachable")).toBe(true);
  expect(failure).toBeInstanceOf(ApiFailure);
});

test("a call that was given up stays an abort", async () => {
  vi.stubGlobal("fetch", async () => {
    throw new DOMException("gone", "AbortError");
  });

  const failure = await askForMe().catch((it: unknown) => it);

  expect(failure).toBeInstanceOf(DOMException);
});
