import { act, screen } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { show } from "../test/show";
import { confirmLater } from "./confirmLater";

async function begin(message: string) {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  show(<p>a page</p>);
  const [run, undone] = [vi.fn(), vi.fn()];
  act(() => confirmLater({ message, run, undone }));
  const undo = await screen.findByRole("button", { name: "Undo" });
  return { run, undone, undo };
}

test("the change is done after a while, once", async () => {
  const { run, undone } = await begin("One deleted.");
  expect(run).not.toHaveBeenCalled();

  act(() => void vi.advanceTimersByTime(30_000));

  expect(run).toHaveBeenCalledOnce();
  expect(undone).not.toHaveBeenCalled();
});

test("what is taken back is never done", async () => {
  const { run, undone, undo } = await begin("Two deleted.");

  act(() => undo.click());
  act(() => void vi.advanceTimersByTime(30_000));

  expect(undone).toHaveBeenCalledOnce();
  expect(run).not.toHaveBeenCalled();
});

test("leaving the page does it at once", async () => {
  const { run } = await begin("Three deleted.");

  act(() => void window.dispatchEvent(new Event("pagehide")));

  expect(run).toHaveBeenCalledOnce();
});
