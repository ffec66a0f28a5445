/** The typed client: every call of every feature goes through `api` and `ok`. */
import createClient from "openapi-fetch";
import { ApiFailure } from "./failure";
import type { paths } from "./schema.gen";

export const api = createClient<paths>({
  baseUrl: window.location.origin,
  // Looked up at each call, so that tests can put their own in its place.
  fetch: (request) => globalThis.fetch(request),
});

interface Settled<T> {
  data?: T;
  error?: unknown;
  response: Response;
}

/** The data of a call; anything else becomes an `ApiFailure`. */
export async function ok<T>(call: Promise<Settled<T>>): Promise<T> {
  const { data, error, response } = await settled(call);
  if (!response.ok) throw ApiFailure.of(error);
  return data as T;
}

async function settled<T>(call: Promise<Settled<T>>): Promise<Settled<T>> {
  try {
    return await call;
  } catch (error) {
    // A call that was given up on purpose is not a failure to tell about.
    if (error instanceof DOMException && error.name === "AbortError") throw error;
    throw ApiFailure.silent(error instanceof SyntaxError ? "unreadable" : "unreachable");
  }
}
