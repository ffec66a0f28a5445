/** How many questions of each kind. */
import { Input, Text } from "@mantine/core";
import type { Catalog } from "../../api/catalog";
import { count } from "../../ui/format";
import styles from "./Prepare.module.css";
import { Stepper } from "./Stepper";
import { MOST_OF_A_KIND, total, type Wishes } from "./wishes";

interface RoundsFieldProps {
  catalog: Catalog;
  value: Wishes["counts"];
  error?: string | undefined;
  onChange: (counts: Wishes["counts"]) => void;
}

export function RoundsField({ catalog, value: counts, error, onChange }: RoundsFieldProps) {
  return (
    <fieldset style={{ border: 0, margin: 0, padding: 0, minWidth: 0 }}>
      <Text component="legend" fw={600} p={0}>
        Rounds
      </Text>
      <Text size="sm" c="dimmed" mb="sm">
        {`${count(total(counts), "question")} in all. Zero leaves a round out; every other number is kept exactly.`}
      </Text>
      <ul className={styles.rounds}>
        {catalog.rounds.map(({ kind, label }) => (
          <li key={kind} className={styles.round}>
            <Text size="sm" c={counts[kind] ? "var(--mantine-color-text)" : "dimmed"}>
              {label}
            </Text>
            <Stepper
              label={`questions in ${label}`}
              value={counts[kind] ?? 0}
              max={MOST_OF_A_KIND}
              onChange={(value) => onChange({ ...counts, [kind]: value })}
            />
          </li>
        ))}
      </ul>
      {error && (
        <Input.Error mt="xs" size="sm">
          {error}
        </Input.Error>
      )}
    </fieldset>
  );
}
