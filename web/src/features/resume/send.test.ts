import { expect, test, vi } from "vitest";
import { send } from "./send";

/** A request that a test answers by hand. */
class Wire {
  static last: Wire;
  upload: { onprogress?: (event: { loaded: number; total: number }) => void } = {};
  headers: Record<string, string> = {};
  status = 0;
  responseText = "";
  onload = () => {};
  onerror = () => {};
  constructor() {
    Wire.last = this;
  }
  open() {}
  send() {}
  abort() {}
  setRequestHeader(name: string, value: string) {
    this.headers[name] = value;
  }
  answer(status: number, body: string) {
    Object.assign(this, { status, responseText: body });
    this.onload();
  }
}

function begin(size = 1) {
  vi.stubGlobal("XMLHttpRequest", Wire);
  const file = new File(["x"], "me.pdf");
  Object.defineProperty(file, "size", { value: size });
  const shares: number[] = [];
  const { answer } = send({ file, key: "k1", onProgress: (share) => shares.push(share) });
  return { answer, shares, wire: Wire.last };
}

test("progress is told as a share, and the key goes with the file", async () => {
  const { answer, shares, wire } = begin();

  wire.upload.onprogress?.({ loaded: 1, total: 4 });
  wire.answer(202, '{"resume":{"id":"r1"}}');

  expect(await answer).toEqual({ resume: { id: "r1" } });
  expect(shares).toEqual([0.25]);
  expect(wire.headers).toEqual({ "Idempotency-Key": "k1" });
});

test("a refusal carries the server's code and words", async () => {
  const { answer, wire } = begin();

  wire.answer(413, '{"code":"too_large","message":"A résumé has at most 10 MB."}');

  await expect(answer).rejects.toMatchObject({ code: "too_large" });
});

test("an answer that is no JSON is unreadable", async () => {
  const { answer, wire } = begin();

  wire.answer(502, "<html>");

  await expect(answer).rejects.toMatchObject({ code: "unreadable" });
});

test("a server that hangs up on a huge file did so for its size", async () => {
  const small = begin();
  small.wire.onerror();
  await expect(small.answer).rejects.toMatchObject({ code: "unreachable" });

  const huge = begin(200 * 1024 * 1024);
  huge.wire.onerror();

  await expect(huge.answer).rejects.toMatchObject({ code: "too_large" });
});
