/** After how long one answer is asked to come to an end. */
import { NativeSelect } from "@mantine/core";
import type { Wishes } from "./wishes";
import { LIMITS, limitInWords } from "./words";

interface LimitFieldProps {
  value: Wishes["answerMinutes"];
  error?: string | undefined;
  onChange: (minutes: Wishes["answerMinutes"]) => void;
}

const NEVER = "never";

export function LimitField({ value, error, onChange }: LimitFieldProps) {
  return (
    <NativeSelect
      label="Long answers"
      description="The interviewer asks you, kindly and once, to come to an end. Nothing is cut off."
      size="md"
      data={[
        { value: NEVER, label: limitInWords(null) },
        ...LIMITS.map((it) => ({ value: String(it), label: limitInWords(it) })),
      ]}
      value={value === null ? NEVER : String(value)}
      onChange={({ currentTarget }) =>
        onChange(currentTarget.value === NEVER ? null : Number(currentTarget.value))
      }
      error={error}
      styles={{ label: { fontWeight: 600 } }}
    />
  );
}
