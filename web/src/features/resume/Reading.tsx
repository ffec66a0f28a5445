/** Fields and page side by side, pointing at each other; on a narrow window one at a time. */
import { SegmentedControl, Stack } from "@mantine/core";
import { useMemo, useRef, useState } from "react";
import { flushSync } from "react-dom";
import type { Resume } from "../../api/resumes";
import { MachineSide } from "./MachineSide";
import { NextStep } from "./NextStep";
import { Problems } from "./Problems";
import { ProfileView } from "./ProfileView";
import { NOTHING, PointingContext, usePointing } from "./pointing";
import styles from "./Reading.module.css";
import { ReadingContext } from "./reading";
import { useNamedPlace } from "./useNamedPlace";
import { Versions } from "./Versions";

type Side = "fields" | "page";

export function Reading({ resume }: { resume: Resume }) {
  const [side, setSide] = useState<Side>("fields");
  const [pointing, point] = useState(NOTHING);
  const fields = useRef<HTMLDivElement>(null);
  const page = useRef<HTMLDivElement>(null);
  usePointing(fields, "fields", point);
  usePointing(page, "page", point);
  useNamedPlace(point);
  const places = resume.provenance;
  const reading = useMemo(() => {
    const showPlace = (at: string) => {
      flushSync(() => setSide("page"));
      // On a narrow window the button is gone by now: the keyboard goes where the eyes go.
      if (fields.current?.offsetParent === null) page.current?.focus();
      point({ at, from: "fields" });
    };
    return { places, showPlace };
  }, [places]);
  const showField = (at: string) => {
    setSide("fields");
    requestAnimationFrame(() => bringTo(fields.current, at));
  };
  return (
    <ReadingContext value={reading}>
      <PointingContext value={pointing}>
        <SegmentedControl
          className={styles.switch ?? ""}
          fullWidth
          aria-label="Show"
          value={side}
          onChange={(it) => setSide(it as Side)}
          data={[
            { value: "fields", label: "What was read" },
            { value: "page", label: "The page" },
          ]}
        />
        <div className={styles.columns} data-side={side}>
          <div ref={fields} className={styles.fields}>
            <Stack gap="lg">
              <NextStep resume={resume} />
              <Problems problems={resume.problems} />
              <ProfileView resume={resume} />
              <Versions resume={resume} />
            </Stack>
          </div>
          <div ref={page} className={styles.paper} tabIndex={-1}>
            <MachineSide resume={resume} onChoose={showField} />
          </div>
        </div>
      </PointingContext>
    </ReadingContext>
  );
}

/** Scrolls a field into view and puts the keyboard there. */
function bringTo(area: HTMLElement | null, at: string) {
  const field = area?.querySelector<HTMLElement>(`[data-at="${CSS.escape(at)}"]`);
  field?.scrollIntoView({ block: "center" });
  field?.querySelector<HTMLElement>("button, input, textarea")?.focus({ preventScroll: true });
}
