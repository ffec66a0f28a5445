/** What every field of the page may need to know: the places, and how to show one. */
import { createContext, useContext } from "react";
import type { Resume } from "../../api/resumes";

interface Reading {
  places: Resume["provenance"];
  showPlace: (at: string) => void;
}

export const ReadingContext = createContext<Reading>({ places: {}, showPlace: () => {} });

export const useReading = () => useContext(ReadingContext);
