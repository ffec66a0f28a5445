/** One of several, each with a sentence about it. */
import { Radio, Text } from "@mantine/core";
import styles from "./Prepare.module.css";

interface ChoiceCardsProps<T extends string> {
  label: string;
  description?: string;
  choices: readonly { value: T; label: string; note: string }[];
  value: T;
  onChange: (value: T) => void;
}

export function ChoiceCards<T extends string>(props: ChoiceCardsProps<T>) {
  const { label, description, choices, value, onChange } = props;
  return (
    <Radio.Group
      label={label}
      description={description}
      size="md"
      value={value}
      onChange={(chosen) => onChange(chosen as T)}
      styles={{ label: { fontWeight: 600 } }}
    >
      <div className={styles.cards} style={{ marginTop: "0.75rem" }}>
        {choices.map((it) => (
          <Radio.Card key={it.value} value={it.value} className={styles.card ?? ""}>
            <Radio.Indicator mt={2} />
            <div>
              <Text fw={560} size="sm">
                {it.label}
              </Text>
              <Text size="sm" c="dimmed">
                {it.note}
              </Text>
            </div>
          </Radio.Card>
        ))}
      </div>
    </Radio.Group>
  );
}
