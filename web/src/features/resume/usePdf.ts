/** The file of a résumé opened as a PDF, and closed when its page is left. */
import { useQuery } from "@tanstack/react-query";
import type { PDFDocumentProxy } from "pdfjs-dist";
import { useEffect, useState } from "react";
import { fileQuery } from "./queries";

type Opened = { bytes: ArrayBuffer; pdf: PDFDocumentProxy } | { bytes: ArrayBuffer; error: Error };

export function usePdf(resumeId: string) {
  const file = useQuery(fileQuery(resumeId));
  const [opened, setOpened] = useState<Opened | null>(null);
  const bytes = file.data;
  useEffect(() => (bytes === undefined ? undefined : open(bytes, setOpened)), [bytes]);
  const current = opened !== null && opened.bytes === bytes ? opened : null;
  return {
    pdf: current !== null && "pdf" in current ? current.pdf : null,
    error: file.error ?? (current !== null && "error" in current ? current.error : null),
    again: () => void file.refetch(),
  };
}

/** Opens the bytes; returns how to close them again. */
function open(bytes: ArrayBuffer, tell: (opened: Opened) => void) {
  let close: (() => void) | null = null;
  let closed = false;
  const opening = async () => {
    const { openPdf } = await import("./pdf");
    if (closed) return;
    const task = openPdf(bytes);
    close = () => void task.destroy();
    tell({ bytes, pdf: await task.promise });
  };
  opening().catch((error: Error) => {
    if (!closed) tell({ bytes, error });
  });
  return () => {
    closed = true;
    close?.();
  };
}
