/** Moves the focus to a page's heading after a navigation, so that it is read out. */
import { useEffect, useRef } from "react";
import { useLocation } from "react-router";

export function useHeadingFocus() {
  const heading = useRef<HTMLHeadingElement>(null);
  const { key, pathname, hash } = useLocation();
  const opened = key === "default";
  // biome-ignore lint/correctness/useExhaustiveDependencies: a change of the query is no new page
  useEffect(() => {
    // The first page belongs to the browser, and a link to a place on the page to that place.
    if (!opened && hash === "") heading.current?.focus({ preventScroll: true });
  }, [pathname]);
  return heading;
}
