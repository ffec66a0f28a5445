/** One field as it was read: with its mark when uncertain, and the way to its place. */
import { IconFocus2 } from "@tabler/icons-react";
import type { ReactNode } from "react";
import styles from "./Profile.module.css";
import { isOnPage, isUncertain } from "./places";
import { usePointedAt } from "./pointing";
import { useReading } from "./reading";

interface FieldTextProps {
  at: string;
  /** What the field is called: "Employer". */
  label: string;
  children: ReactNode;
}

export function FieldText({ at, label, children }: FieldTextProps) {
  const { places, showPlace } = useReading();
  const pointed = usePointedAt(at);
  return (
    <span className={styles.field} data-at={at} data-pointed={pointed || undefined}>
      {children}
      {isUncertain(places, at) && <span className={styles.uncertain}>please check</span>}
      {isOnPage(places, at) && (
        <button
          type="button"
          className={styles.place}
          aria-label={`${label}: show on the page`}
          onClick={() => showPlace(at)}
        >
          <IconFocus2 size={15} aria-hidden="true" />
        </button>
      )}
    </span>
  );
}
