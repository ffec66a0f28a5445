/** What went well and what to work on; each sentence names its question or quote. */
import { Text } from "@mantine/core";
import { IconArrowUpRight, IconCheck } from "@tabler/icons-react";
import { Section } from "../../ui/Section";
import { Surface } from "../../ui/Surface";
import styles from "./Report.module.css";

export function Findings({ strengths, gaps }: { strengths: string[]; gaps: string[] }) {
  return (
    <div className={styles.two}>
      <Section title="What went well">
        <Surface h="100%">
          <List items={strengths} icon={IconCheck} none="Nothing stood out yet." />
        </Surface>
      </Section>
      <Section title="What to work on">
        <Surface h="100%">
          <List items={gaps} icon={IconArrowUpRight} none="Nothing stood out." />
        </Surface>
      </Section>
    </div>
  );
}

interface ListProps {
  items: string[];
  icon: typeof IconCheck;
  none: string;
}

function List({ items, icon: Icon, none }: ListProps) {
  if (items.length === 0) return <Text c="dimmed">{none}</Text>;
  return (
    <ul className={styles.findings}>
      {items.map((it) => (
        <li key={it}>
          <Icon size={20} aria-hidden="true" />
          <span>{it}</span>
        </li>
      ))}
    </ul>
  );
}
