/** The way of interviewing, with a sentence about it. */
import { Select, Stack, Text } from "@mantine/core";
import type { Catalog } from "../../api/catalog";

interface StyleFieldProps {
  catalog: Catalog;
  value: string;
  onChange: (style: string) => void;
}

export function StyleField({ catalog, value, onChange }: StyleFieldProps) {
  return (
    <Stack gap="xs">
      <Select
        label="Way of interviewing"
        description="It sets the usual mix of rounds."
        data={catalog.company_styles.map((it) => ({ value: it.code, label: it.name }))}
        value={value}
        onChange={(style) => style !== null && onChange(style)}
        allowDeselect={false}
        size="md"
        styles={{ label: { fontWeight: 600 } }}
      />
      <Text size="sm" c="dimmed">
        {catalog.company_styles.find((it) => it.code === value)?.summary}
      </Text>
    </Stack>
  );
}
