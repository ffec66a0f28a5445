/** How long the interview is: counted per round, or as many questions as fit in a time. */
import { Input, SegmentedControl, Slider, Stack, Text } from "@mantine/core";
import { useId } from "react";
import type { Catalog } from "../../api/catalog";
import { count } from "../../ui/format";
import { RoundsField } from "./RoundsField";
import type { Wishes } from "./wishes";

/** The shortest and longest budget offered, in minutes. The server takes 10 to 180. */
const SHORTEST = 15;
const LONGEST = 120;

type Length = Pick<Wishes, "length" | "counts" | "minutes">;

interface LengthFieldProps {
  catalog: Catalog;
  value: Length;
  errors: { counts?: string | undefined; minutes?: string | undefined };
  onChange: (length: Partial<Length>) => void;
}

export function LengthField({ catalog, value, errors, onChange }: LengthFieldProps) {
  const id = useId();
  return (
    <Stack gap="md">
      <div>
        <Input.Label component="div" id={id} size="md" fw={600} mb={6} labelElement="div">
          Length
        </Input.Label>
        <SegmentedControl
          fullWidth
          aria-labelledby={id}
          data={[
            { value: "counts", label: "Questions per round" },
            { value: "minutes", label: "Minutes in all" },
          ]}
          value={value.length}
          onChange={(length) => onChange({ length: length as Length["length"] })}
        />
      </div>
      {value.length === "counts" ? (
        <RoundsField
          catalog={catalog}
          value={value.counts}
          error={errors.counts}
          onChange={(counts) => onChange({ counts })}
        />
      ) : (
        <Minutes
          value={value.minutes}
          error={errors.minutes}
          onChange={(minutes) => onChange({ minutes })}
        />
      )}
    </Stack>
  );
}

interface MinutesProps {
  value: number;
  error?: string | undefined;
  onChange: (minutes: number) => void;
}

function Minutes({ value, error, onChange }: MinutesProps) {
  return (
    <div>
      <Text size="sm" c="dimmed" mb="sm">
        {`About ${count(value, "minute")}: the mix of the way of interviewing, as many questions as fit.`}
      </Text>
      <Slider
        thumbLabel="Minutes in all"
        label={(minutes) => `${minutes} min`}
        min={SHORTEST}
        max={LONGEST}
        step={5}
        value={value}
        onChange={onChange}
        marks={[SHORTEST, 45, 75, LONGEST].map((minutes) => ({
          value: minutes,
          label: `${minutes}`,
        }))}
        mb="lg"
        mx="xs"
      />
      {error && <Input.Error size="sm">{error}</Input.Error>}
    </div>
  );
}
