/** A link can name a field: `/resumes/…#/work/0`. It is shown and pointed at. */
import { useEffect } from "react";
import { useLocation } from "react-router";
import type { Pointing } from "./pointing";

export function useNamedPlace(point: (pointing: Pointing) => void) {
  const { hash } = useLocation();
  useEffect(() => {
    const at = decodeURIComponent(hash.slice(1));
    if (!at.startsWith("/")) return;
    document.querySelector(`[data-at^="${CSS.escape(at)}"]`)?.scrollIntoView({ block: "center" });
    point({ at, from: "fields" });
  }, [hash, point]);
}
