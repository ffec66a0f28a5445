/** A small count with a button at each side. */
import { ActionIcon, Group } from "@mantine/core";
import { IconMinus, IconPlus } from "@tabler/icons-react";
import styles from "./Prepare.module.css";

interface StepperProps {
  /** What is counted: "Coding questions". */
  label: string;
  value: number;
  max: number;
  onChange: (value: number) => void;
}

export function Stepper({ label, value, max, onChange }: StepperProps) {
  return (
    <Group gap={6} wrap="nowrap" role="group" aria-label={label}>
      <ActionIcon
        variant="default"
        size="lg"
        aria-label={`Fewer ${label}`}
        {...barred(value === 0)}
        onClick={() => value > 0 && onChange(value - 1)}
      >
        <IconMinus size={16} aria-hidden="true" />
      </ActionIcon>
      <output className={styles.number}>{value}</output>
      <ActionIcon
        variant="default"
        size="lg"
        aria-label={`More ${label}`}
        {...barred(value === max)}
        onClick={() => value < max && onChange(value + 1)}
      >
        <IconPlus size={16} aria-hidden="true" />
      </ActionIcon>
    </Group>
  );
}

/** At the end of its range a button keeps the focus, it only does nothing. */
const barred = (end: boolean) => (end ? { "aria-disabled": true, "data-disabled": true } : {});
