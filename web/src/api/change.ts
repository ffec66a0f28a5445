/** Changes that are done once, however often they are sent. */
import { type UseMutationResult, useMutation } from "@tanstack/react-query";
import { useRef } from "react";
import type { ApiFailure } from "./failure";

/** Headers of one change. */
export type Once = { "Idempotency-Key": string };

/** A fresh key. `crypto.randomUUID` is missing where Greenroom is served without TLS. */
export function freshKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

interface Change<V, R> {
  /** Sends the change; hand `once` to the call as its headers. */
  send: (what: V, once: Once) => Promise<R>;
  onDone?: (result: R, what: V) => unknown;
}

/**
 * A mutation whose repeat is harmless: sending the same thing again after a failure carries the
 * same key, so a change whose reply was lost is not done twice.
 */
export function useChange<V, R>(change: Change<V, R>): UseMutationResult<R, ApiFailure, V> {
  const last = useRef<{ what: string; key: string } | null>(null);
  return useMutation<R, ApiFailure, V>({
    mutationFn: (what) => {
      const text = JSON.stringify(what) ?? "";
      if (last.current?.what !== text) last.current = { what: text, key: freshKey() };
      return change.send(what, { "Idempotency-Key": last.current.key });
    },
    onSuccess: (result, what) => {
      last.current = null;
      return change.onDone?.(result, what);
    },
  });
}
