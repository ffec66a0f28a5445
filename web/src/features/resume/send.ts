/** Sends a file and tells how much of it is on its way: `fetch` cannot tell that. */
import { ApiFailure } from "../../api/failure";
import type { components } from "../../api/schema.gen";

export type Upload = components["schemas"]["UploadView"];

interface Sending {
  file: File;
  /** Repeating with the same key never stores the file twice. */
  key: string;
  /** 0 to 1. */
  onProgress: (share: number) => void;
}

/** A server that refuses a file this large hangs up before it has heard the end. */
const HANGS_UP_AT_BYTES = 50 * 1024 * 1024;

export function send({ file, key, onProgress }: Sending) {
  const request = new XMLHttpRequest();
  const answer = new Promise<Upload>((resolve, reject) => {
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
    request.onload = () => {
      const body = bodyOf(request.responseText);
      if (request.status === 202) resolve(body as Upload);
      else reject(ApiFailure.of(body));
    };
    request.onerror = () => reject(unheard(file));
  });
  request.open("POST", "/api/resumes");
  request.setRequestHeader("Idempotency-Key", key);
  const form = new FormData();
  form.append("file", file);
  request.send(form);
  return { answer, stop: () => request.abort() };
}

function bodyOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function unheard(file: File): ApiFailure {
  return file.size > HANGS_UP_AT_BYTES
    ? new ApiFailure("too_large", "This file is far larger than a résumé may be.")
    : ApiFailure.silent("unreachable");
}
