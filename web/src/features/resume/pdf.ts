/** pdf.js, loaded when the first PDF is shown; its worker comes from our own origin. */
import { GlobalWorkerOptions, getDocument, type PDFDocumentLoadingTask } from "pdfjs-dist";
import PdfWorker from "pdfjs-dist/build/pdf.worker.min.mjs?worker";

export function openPdf(bytes: ArrayBuffer): PDFDocumentLoadingTask {
  GlobalWorkerOptions.workerPort ??= new PdfWorker();
  return getDocument({
    // The worker takes the bytes away with it; the copy we keep stays whole.
    data: bytes.slice(0),
    // The server's policy allows neither code from text nor WebAssembly.
    isEvalSupported: false,
    useWasm: false,
    useSystemFonts: true,
  });
}
