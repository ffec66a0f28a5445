/** What to look at most: competencies and skills, besides what the gaps say. */
import { MultiSelect } from "@mantine/core";
import type { Catalog } from "../../api/catalog";

/** The most that the server takes. */
const MOST = 5;

interface FocusFieldProps {
  catalog: Catalog;
  value: string[];
  error?: string | undefined;
  onChange: (focus: string[]) => void;
}

export function FocusField({ catalog, value, error, onChange }: FocusFieldProps) {
  return (
    <MultiSelect
      label="Look most at (optional)"
      description="Gaps and earlier weak points are looked at anyway. Name up to five things more."
      placeholder={value.length === 0 ? "For example: resilience, negotiation" : ""}
      data={[
        {
          group: "Competencies",
          items: catalog.competencies.map((it) => ({ value: it.code, label: it.label })),
        },
        { group: "Skills", items: catalog.skills },
      ]}
      value={value}
      onChange={onChange}
      error={error}
      searchable
      clearable
      hidePickedOptions
      maxValues={MOST}
      limit={50}
      maxDropdownHeight={320}
      nothingFoundMessage="Nothing here is called that"
      size="md"
      styles={{ label: { fontWeight: 600 } }}
    />
  );
}
