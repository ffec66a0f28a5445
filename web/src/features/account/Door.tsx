/** What stands around the forms by which one comes in. */
import { Text, Title } from "@mantine/core";
import type { ReactNode } from "react";
import { Mark } from "../../ui/Mark";
import { useHeadingFocus } from "../../ui/useHeadingFocus";
import styles from "./Door.module.css";

interface DoorProps {
  title: string;
  description: string;
  children: ReactNode;
}

export function Door({ title, description, children }: DoorProps) {
  const heading = useHeadingFocus();
  return (
    <div className={styles.door}>
      <title>{`${title} · Greenroom`}</title>
      <header className={styles.brand}>
        <Mark />
        <span>Greenroom</span>
      </header>
      <main className={styles.middle}>
        <Title order={1} ref={heading} tabIndex={-1}>
          {title}
        </Title>
        <Text c="dimmed" mt="xs" mb="xl">
          {description}
        </Text>
        {children}
      </main>
    </div>
  );
}
