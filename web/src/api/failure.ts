/** The one form in which a failed call reaches a page. */
import type { components } from "./schema.gen";

type ApiError = components["schemas"]["ApiError"];

/** The server's codes, and the two failures in which it said nothing we can read. */
export type FailureCode = components["schemas"]["ErrorCode"] | "unreachable" | "unreadable";

const SILENT = {
  unreachable: "The server cannot be reached. Check your connection, then try again.",
  unreadable: "The server gave an answer this page cannot read. Try again in a moment.",
};

export class ApiFailure extends Error {
  override readonly name = "ApiFailure";
  readonly code: FailureCode;
  /** What is wrong with which field of a form. */
  readonly fields: Readonly<Record<string, string>>;

  constructor(code: FailureCode, message: string, fields: ApiError["fields"] = []) {
    super(message);
    this.code = code;
    this.fields = Object.fromEntries(fields.map((it) => [it.field, it.message]));
  }

  static silent(code: keyof typeof SILENT): ApiFailure {
    return new ApiFailure(code, SILENT[code]);
  }

  /** Reads the body of a response that is not a success. */
  static of(body: unknown): ApiFailure {
    return isApiError(body)
      ? new ApiFailure(body.code, body.message, body.fields ?? [])
      : ApiFailure.silent("unreadable");
  }
}

/** Whether this is a failed call with one of these codes. */
export function failedWith(error: unknown, ...codes: FailureCode[]): error is ApiFailure {
  return error instanceof ApiFailure && codes.includes(error.code);
}

function isApiError(body: unknown): body is ApiError {
  if (typeof body !== "object" || body === null) return false;
  const { code, message } = body as Record<string, unknown>;
  return typeof code === "string" && typeof message === "string";
}
