/** The first moment, before anything is known: the mark, quietly. */
import { VisuallyHidden } from "@mantine/core";
import { Mark } from "../ui/Mark";
import styles from "./Starting.module.css";

export function Starting() {
  return (
    <div className={styles.middle} role="status">
      <div className={styles.late}>
        <Mark size={40} />
      </div>
      <VisuallyHidden>Greenroom is starting…</VisuallyHidden>
    </div>
  );
}
