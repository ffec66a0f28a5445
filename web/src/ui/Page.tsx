/** The frame of every page: title, one sentence, actions, content. */
import { Title } from "@mantine/core";
import type { ReactNode } from "react";
import styles from "./Page.module.css";
import { useHeadingFocus } from "./useHeadingFocus";

interface PageProps {
  /** The heading and the tab's title. Keep it the same while the page loads. */
  title: string;
  /** The tab's title, where it is not the heading. */
  tab?: string;
  description?: ReactNode;
  actions?: ReactNode;
  /** `text` for forms and reading, `full` for things that use every pixel. */
  width?: "text" | "wide" | "full";
  children: ReactNode;
}

export function Page(props: PageProps) {
  const { title, tab = title, description, actions, width = "wide", children } = props;
  const heading = useHeadingFocus();
  const narrowed = width === "wide" ? "" : styles[width];
  return (
    <div className={`${styles.page} ${narrowed}`}>
      <title>{`${tab} · Greenroom`}</title>
      <header className={styles.head}>
        <div className={styles.words}>
          <Title order={1} ref={heading} tabIndex={-1}>
            {title}
          </Title>
          {description && <div className={styles.description}>{description}</div>}
        </div>
        {actions && <div className={styles.actions}>{actions}</div>}
      </header>
      {children}
    </div>
  );
}
