/** A list of things, each a row that leads to it. */
import type { ReactNode } from "react";
import { Link } from "react-router";
import styles from "./RowLink.module.css";

export function RowList({ children }: { children: ReactNode }) {
  return <ul className={styles.list}>{children}</ul>;
}

interface RowLinkProps {
  /** Of the link, for those who move the focus to it. */
  id?: string;
  to: string;
  title: string;
  note?: ReactNode;
  /** At the end of the row: a score, a menu. */
  aside?: ReactNode;
}

export function RowLink({ id, to, title, note, aside }: RowLinkProps) {
  return (
    <li className={styles.row}>
      <div className={styles.words}>
        <Link id={id} to={to} className={styles.link}>
          {title}
        </Link>
        {note && <div className={styles.note}>{note}</div>}
      </div>
      {aside && <div className={styles.aside}>{aside}</div>}
    </li>
  );
}
