/** Sends files and keeps where each stands, as long as the page is open. */
import { useQueryClient } from "@tanstack/react-query";
import { useReducer, useRef } from "react";
import { freshKey } from "../../api/change";
import { ApiFailure } from "../../api/failure";
import { recount } from "./queries";
import { send } from "./send";
import { type Adding, after } from "./uploads";

export function useUploads() {
  const client = useQueryClient();
  const [uploads, tell] = useReducer(after, []);
  const stops = useRef(new Map<string, () => void>());

  const start = (key: string, file: File) => {
    const onProgress = (share: number) => tell({ what: "progress", key, share });
    const { answer, stop } = send({ file, key, onProgress });
    stops.current.set(key, stop);
    answer
      .then((upload) => {
        tell({ what: "received", key, upload });
        return recount(client);
      })
      .catch((failure: unknown) => {
        if (!(failure instanceof ApiFailure)) throw failure;
        tell({ what: "refused", key, failure });
      });
  };
  const add = (files: File[]) => {
    for (const file of files) {
      const key = freshKey();
      tell({ what: "added", key, file });
      start(key, file);
    }
  };
  const again = ({ key, file }: Adding) => {
    tell({ what: "again", key });
    start(key, file);
  };
  const putAway = (key: string) => {
    stops.current.get(key)?.();
    tell({ what: "gone", key });
  };
  return { uploads, add, again, putAway };
}
