/** What becomes of the files a person adds, step by step. */
import type { ApiFailure } from "../../api/failure";
import type { Upload } from "./send";

type Stage =
  | { step: "sending"; share: number }
  | { step: "refused"; failure: ApiFailure }
  | { step: "reading"; resumeId: string; jobId: string };

/** A file on its way. */
export interface Adding {
  /** Names the upload; the same for every attempt. */
  key: string;
  file: File;
  stage: Stage;
}

export type Happening =
  | { what: "added"; key: string; file: File }
  | { what: "progress"; key: string; share: number }
  | { what: "received"; key: string; upload: Upload }
  | { what: "refused"; key: string; failure: ApiFailure }
  | { what: "again"; key: string }
  | { what: "gone"; key: string };

const START: Stage = { step: "sending", share: 0 };

export function after(uploads: Adding[], it: Happening): Adding[] {
  switch (it.what) {
    case "added":
      return [{ key: it.key, file: it.file, stage: START }, ...uploads];
    case "gone":
      return uploads.filter(({ key }) => key !== it.key);
    default:
      return uploads.map((one) => (one.key === it.key ? { ...one, stage: next(one, it) } : one));
  }
}

function next({ stage }: Adding, it: Exclude<Happening, { what: "added" | "gone" }>): Stage {
  switch (it.what) {
    case "again":
      return START;
    case "progress":
      // A progress event that comes after the answer changes nothing.
      return stage.step === "sending" ? { step: "sending", share: it.share } : stage;
    case "refused":
      return { step: "refused", failure: it.failure };
    case "received":
      return { step: "reading", resumeId: it.upload.resume.id, jobId: it.upload.job.id };
  }
}

/** The résumés that a row of their own already shows. */
export function shownAbove(uploads: Adding[]): Set<string> {
  return new Set(uploads.flatMap(({ stage }) => (stage.step === "reading" ? stage.resumeId : [])));
}
