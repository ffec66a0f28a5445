/** What to match with what, with the matches this résumé already has beside it. */
import { Autocomplete, Button, Select, Stack, Text, Textarea } from "@mantine/core";
import { useForm } from "@mantine/form";
import { IconArrowRight } from "@tabler/icons-react";
import { useSearchParams } from "react-router";
import type { Occupation } from "../../api/catalog";
import type { ScoredResume } from "../../api/resumes";
import { FormFailure } from "../../ui/FormFailure";
import { day, words } from "../../ui/format";
import { Surface } from "../../ui/Surface";
import styles from "./Ats.module.css";
import { MatchHistory } from "./MatchHistory";
import { useMatch } from "./useMatch";
import { asked, fieldErrors, firstWishes, missing, occupationOf } from "./wishes";

interface MatchFormProps {
  occupations: Occupation[];
  resumes: ScoredResume[];
}

export function MatchForm({ occupations, resumes }: MatchFormProps) {
  const [named] = useSearchParams();
  const match = useMatch();
  const form = useForm({
    initialValues: firstWishes(occupations, resumes, named),
    validate: missing,
    onSubmitPreventDefault: "always",
  });
  const submit = form.onSubmit((wishes) =>
    match.mutate(asked(wishes, occupations), {
      onError: ({ fields }) => form.setErrors(fieldErrors(fields)),
    }),
  );
  const { role, resumeId } = form.values;
  return (
    <div className={styles.columns}>
      <Surface>
        <form onSubmit={submit} noValidate>
          <Stack gap="lg">
            <Select
              label="Résumé"
              size="md"
              allowDeselect={false}
              data={resumes.map((it) => ({
                value: it.id,
                label: `${it.title} · ${day(it.updated_at)}`,
              }))}
              {...form.getInputProps("resumeId")}
            />
            <div>
              <Autocomplete
                label="Role"
                description="Search the list, or write the title in your own words."
                placeholder="For example: nurse, accountant, backend developer"
                size="md"
                limit={100}
                maxDropdownHeight={320}
                data={grouped(occupations)}
                {...form.getInputProps("role")}
              />
              <Text size="sm" c="dimmed" mt={6}>
                {occupationOf(occupations, role)?.summary}
              </Text>
            </div>
            <Textarea
              label="Job description"
              description="Paste the whole advertisement. With a role, without one, or leave it empty."
              autosize
              minRows={7}
              maxRows={18}
              size="md"
              {...form.getInputProps("job")}
            />
            <FormFailure title="The match was not made" failure={match.error} />
            <div>
              <Button
                type="submit"
                size="md"
                loading={match.isPending}
                rightSection={<IconArrowRight size={18} aria-hidden="true" />}
              >
                See the match
              </Button>
            </div>
          </Stack>
        </form>
      </Surface>
      {resumeId !== null && <MatchHistory resumeId={resumeId} />}
    </div>
  );
}

function grouped(occupations: Occupation[]) {
  const groups = [...new Set(occupations.map(({ group }) => group))];
  return groups.map((group) => ({
    group: words(group.replaceAll("-", " ")),
    items: occupations.filter((it) => it.group === group).map(({ title }) => title),
  }));
}
