/** How hard the questions are. */
import { Input, SegmentedControl, Text } from "@mantine/core";
import { useId } from "react";
import type { Wishes } from "./wishes";
import { DIFFICULTIES } from "./words";

interface DifficultyFieldProps {
  value: Wishes["difficulty"];
  onChange: (difficulty: Wishes["difficulty"]) => void;
}

export function DifficultyField({ value, onChange }: DifficultyFieldProps) {
  const id = useId();
  return (
    <div>
      <Input.Label component="div" id={id} size="md" fw={600} mb={6} labelElement="div">
        Difficulty
      </Input.Label>
      <SegmentedControl
        fullWidth
        styles={{ label: { paddingInline: 4 } }}
        aria-labelledby={id}
        data={DIFFICULTIES.map((it) => ({ value: it.value, label: it.label }))}
        value={value}
        onChange={(chosen) => onChange(chosen as Wishes["difficulty"])}
      />
      <Text size="sm" c="dimmed" mt="xs">
        {DIFFICULTIES.find((it) => it.value === value)?.note}
      </Text>
    </div>
  );
}
