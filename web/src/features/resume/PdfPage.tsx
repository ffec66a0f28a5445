/** One page of a PDF, drawn once it is near the window and again when its width changes. */
import { useElementSize, useInViewport, useMergedRef } from "@mantine/hooks";
import type { PDFDocumentProxy } from "pdfjs-dist";
import { type ReactNode, useEffect, useRef } from "react";
import styles from "./Paper.module.css";

interface PdfPageProps {
  pdf: PDFDocumentProxy;
  /** 1 is the first. */
  number: number;
  size: { width: number; height: number };
  /** What lies over the page. */
  children: ReactNode;
}

export function PdfPage({ pdf, number, size, children }: PdfPageProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const { ref: measured, width } = useElementSize<HTMLDivElement>();
  const { ref: seen, inViewport } = useInViewport<HTMLDivElement>();
  const page = useMergedRef(measured, seen);
  useEffect(() => {
    const surface = canvas.current;
    if (surface === null || width === 0 || !inViewport) return;
    return draw(pdf, number, surface, width);
  }, [pdf, number, width, inViewport]);
  return (
    <div
      ref={page}
      className={styles.page}
      style={{ aspectRatio: `${size.width} / ${size.height}` }}
    >
      <canvas ref={canvas} className={styles.canvas} role="img" aria-label={`Page ${number}`} />
      {children}
    </div>
  );
}

/** Draws as sharp as the screen is. Returns how to stop. */
function draw(pdf: PDFDocumentProxy, number: number, canvas: HTMLCanvasElement, width: number) {
  let stop = () => {};
  let stopped = false;
  void pdf.getPage(number).then((page) => {
    if (stopped) return;
    const natural = page.getViewport({ scale: 1 });
    const viewport = page.getViewport({ scale: (width * devicePixelRatio) / natural.width });
    canvas.width = Math.round(viewport.width);
    canvas.height = Math.round(viewport.height);
    const task = page.render({ canvas, viewport });
    stop = () => task.cancel();
    // A drawing that was stopped for a new one is no failure.
    task.promise.catch((error: Error) => {
      if (!stopped) throw error;
    });
  });
  return () => {
    stopped = true;
    stop();
  };
}
