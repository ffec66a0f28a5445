/** Any other role: from the whole list, or from an advertisement. */
import { Group, Select, SimpleGrid, Stack, Text, Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { type Occupation, occupationsQuery } from "../../api/catalog";
import { paths } from "../../paths";
import { words } from "../../ui/format";
import { ButtonLink } from "../../ui/links";
import { Section } from "../../ui/Section";
import { Surface } from "../../ui/Surface";

export function OtherRoles({ resumeId }: { resumeId: string }) {
  return (
    <Section title="Something else in mind?">
      <SimpleGrid cols={{ base: 1, md: 2 }} spacing="lg">
        <Surface>
          <FromList resumeId={resumeId} />
        </Surface>
        <Surface>
          <Stack gap="md" align="flex-start">
            <div>
              <Title order={3}>You have an advertisement</Title>
              <Text size="sm" c="dimmed" mt={4}>
                Paste it: every requirement is held against your résumé, with the lines that answer
                it.
              </Text>
            </div>
            <ButtonLink to={paths.ats({ resume: resumeId })} variant="light">
              Paste a job description
            </ButtonLink>
          </Stack>
        </Surface>
      </SimpleGrid>
    </Section>
  );
}

function FromList({ resumeId }: { resumeId: string }) {
  const { data: occupations = [] } = useQuery(occupationsQuery);
  const [code, setCode] = useState<string | null>(null);
  const chosen = occupations.find((it) => it.code === code);
  const start = { resume: resumeId, role: chosen?.code };
  return (
    <Stack gap="md">
      <Title order={3}>You want another role</Title>
      <Select
        label="Role"
        placeholder="Search all roles"
        searchable
        clearable
        nothingFoundMessage="Nothing like that. On the next page you can write it in your own words."
        data={grouped(occupations)}
        value={code}
        onChange={setCode}
      />
      {chosen && (
        <>
          <Text size="sm" c="dimmed">
            {chosen.summary}
          </Text>
          <Group gap="xs">
            <ButtonLink to={paths.ats(start)} variant="light">
              See the match
            </ButtonLink>
            <ButtonLink to={paths.prepare(start)} variant="subtle">
              Prepare an interview
            </ButtonLink>
          </Group>
        </>
      )}
    </Stack>
  );
}

function grouped(occupations: Occupation[]) {
  const groups = [...new Set(occupations.map(({ group }) => group))];
  return groups.map((group) => ({
    group: words(group.replaceAll("-", " ")),
    items: occupations
      .filter((it) => it.group === group)
      .map(({ code, title }) => ({ value: code, label: title })),
  }));
}
