/** Nothing here yet: what will be, why it helps, and the way there. */
import { Text, Title } from "@mantine/core";
import type { ReactNode } from "react";
import styles from "./EmptyState.module.css";

interface EmptyStateProps {
  icon: ReactNode;
  title: string;
  /** What will stand here, and what it is good for. */
  children: ReactNode;
  /** The one next step. */
  action?: ReactNode;
  /** 2 when the page has no other headings, 3 inside a section. */
  level?: 2 | 3;
}

export function EmptyState({ icon, title, children, action, level = 2 }: EmptyStateProps) {
  return (
    <div className={styles.empty}>
      <div className={styles.icon} aria-hidden="true">
        {icon}
      </div>
      <Title order={level} size="h2">
        {title}
      </Title>
      <Text component="div" c="dimmed">
        {children}
      </Text>
      {action && <div className={styles.action}>{action}</div>}
    </div>
  );
}
