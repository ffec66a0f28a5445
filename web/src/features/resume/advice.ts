/** What to do when a file was not taken in or not read, by the code the server gives. */

const ADVICE: Record<string, string> = {
  too_large:
    "Save it smaller: leave out photos, or export it from your word processor again. A résumé is rarely larger than 1 MB.",
  unsupported_format:
    "Open it in your word processor and save it as PDF or DOCX. Renaming a file does not change what it is.",
  empty: "Open the file and see whether anything is in it, then save it again and add that.",
  invalid: "Open the file and see whether anything is in it, then save it again and add that.",
  encrypted: "In most viewers: open it with the password, print it to PDF, and add that file.",
  no_text_layer:
    "A machine sees a picture and no words, in a company as well as here. A PDF exported from a word processor works, and so does DOCX.",
  damaged: "Open it in your word processor or viewer and save it again, then add the new file.",
  truncated: "The file may have been cut off while it was copied. Export it again and add that.",
  timeout: "Export it again, as plainly as you can, or add it as DOCX or text.",
  too_many_pages: "Leave out what is not the résumé, such as certificates that were scanned.",
  lost_characters:
    "The file does not say which letters its shapes stand for. Export it from your word processor with its fonts embedded.",
  storage_full: "Whoever looks after this server has to make room. Your file is not lost: keep it.",
};

export const adviceFor = (code: string): string | undefined => ADVICE[code];
