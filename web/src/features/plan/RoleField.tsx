/** The role: from the catalog by searching, or in one's own words. */
import { Autocomplete, Button, Group, Stack, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { type Catalog, rolesQuery } from "../../api/catalog";
import { words } from "../../ui/format";
import { occupationOf } from "./wishes";

interface RoleFieldProps {
  catalog: Catalog;
  resumeId: string | null;
  value: string;
  error?: string | undefined;
  onChange: (role: string) => void;
}

export function RoleField({ catalog, resumeId, value, error, onChange }: RoleFieldProps) {
  return (
    <Stack gap="sm">
      <Autocomplete
        label="Role"
        description="Search the list, or write the title in your own words."
        placeholder="For example: nurse, accountant, backend developer"
        data={grouped(catalog)}
        limit={100}
        maxDropdownHeight={320}
        value={value}
        onChange={onChange}
        error={error}
        size="md"
        styles={{ label: { fontWeight: 600 } }}
      />
      <Understood catalog={catalog} role={value} />
      {resumeId !== null && <Suggestions resumeId={resumeId} role={value} onChoose={onChange} />}
    </Stack>
  );
}

function grouped(catalog: Catalog) {
  const groups = new Map<string, string[]>();
  for (const { group, title } of catalog.occupations) {
    groups.set(group, [...(groups.get(group) ?? []), title]);
  }
  return [...groups].map(([group, items]) => ({ group: words(group.replaceAll("-", " ")), items }));
}

function Understood({ catalog, role }: { catalog: Catalog; role: string }) {
  if (role.trim() === "") return null;
  const said = occupationOf(catalog, role)?.summary;
  return (
    <Text size="sm" c="dimmed">
      {said ??
        "Not in the list as it stands: the nearest role is looked for, and the plan names it. If there is none, the plan is a general one and says so."}
    </Text>
  );
}

interface SuggestionsProps {
  resumeId: string;
  role: string;
  onChoose: (role: string) => void;
}

/** The roles the résumé speaks for most. Without them the field works all the same. */
function Suggestions({ resumeId, role, onChoose }: SuggestionsProps) {
  const { data } = useQuery(rolesQuery(resumeId));
  const best = data?.roles.slice(0, 3) ?? [];
  if (best.length === 0) return null;
  return (
    <Group gap="xs" role="group" aria-label="Roles your résumé speaks for">
      <Text size="sm" c="dimmed">
        Your résumé speaks for
      </Text>
      {best.map(({ code, title }) => (
        <Button
          key={code}
          size="compact-sm"
          variant={title === role ? "filled" : "light"}
          aria-pressed={title === role}
          onClick={() => onChoose(title)}
        >
          {title}
        </Button>
      ))}
    </Group>
  );
}
