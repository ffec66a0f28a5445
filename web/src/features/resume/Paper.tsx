/** The pages of the file with a frame around every field that was read from them. */
import { Skeleton } from "@mantine/core";
import { type RefObject, useContext, useEffect, useRef } from "react";
import type { Resume } from "../../api/resumes";
import { ErrorState } from "../../ui/ErrorState";
import { Loading } from "../../ui/skeletons";
import styles from "./Paper.module.css";
import { PdfPage } from "./PdfPage";
import { type Box, boxesOn, isUncertain } from "./places";
import { PointingContext, usePointedAt } from "./pointing";
import { usePdf } from "./usePdf";

export function Paper({ resume }: { resume: Resume }) {
  const { pdf, error, again } = usePdf(resume.id);
  const pages = useRef<HTMLElement>(null);
  useFollow(pages);
  if (error !== null) {
    return (
      <ErrorState
        title="The page could not be shown"
        message={error.message}
        kept="What was read from it is complete, and your file is stored."
        onRetry={again}
      />
    );
  }
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <section ref={pages} className={styles.pages} aria-label="Pages of the file" tabIndex={0}>
      {resume.pages.map((size, at) =>
        pdf === null ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: pages never change places
          <Sheet key={at} size={size} first={at === 0} />
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: pages never change places
          <PdfPage key={at} pdf={pdf} number={at + 1} size={size}>
            {boxesOn(resume.provenance, at + 1, size).map((box) => (
              <Frame
                key={`${box.at} ${box.top} ${box.left}`}
                box={box}
                uncertain={isUncertain(resume.provenance, box.at)}
              />
            ))}
          </PdfPage>
        ),
      )}
    </section>
  );
}

function Sheet({ size, first }: { size: { width: number; height: number }; first: boolean }) {
  const sheet = (
    <Skeleton style={{ aspectRatio: `${size.width} / ${size.height}`, height: "auto" }} />
  );
  return first ? <Loading what="the page">{sheet}</Loading> : sheet;
}

function Frame({ box, uncertain }: { box: Box; uncertain: boolean }) {
  const pointed = usePointedAt(box.at);
  const share = (it: number) => `${it * 100}%`;
  return (
    <div
      className={styles.frame}
      data-at={box.at}
      data-pointed={pointed || undefined}
      data-uncertain={uncertain || undefined}
      style={{
        left: share(box.left),
        top: share(box.top),
        width: share(box.width),
        height: share(box.height),
      }}
    />
  );
}

/** Brings the place of a field into view, within the pages only: the window stays. */
function useFollow(pages: RefObject<HTMLElement | null>) {
  const { at, from } = useContext(PointingContext);
  useEffect(() => {
    const area = pages.current;
    if (area === null || at === null || from === "page") return;
    const frame = area.querySelector<HTMLElement>("[data-pointed]");
    if (frame === null) return;
    const [inner, outer] = [frame.getBoundingClientRect(), area.getBoundingClientRect()];
    if (inner.top >= outer.top && inner.bottom <= outer.bottom) return;
    area.scrollBy({ top: inner.top - outer.top - outer.height / 3, behavior: "smooth" });
  }, [pages, at, from]);
}
