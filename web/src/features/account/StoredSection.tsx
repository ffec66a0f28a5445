/** What this server keeps of a person, said exactly. */
import { List, Stack, Text } from "@mantine/core";
import { paths } from "../../paths";
import { TextLink } from "../../ui/links";
import { Section } from "../../ui/Section";
import { Surface } from "../../ui/Surface";

export function StoredSection() {
  return (
    <Section
      title="What is stored"
      description="All of it on this server. Other accounts cannot see that it exists."
    >
      <Surface>
        <Stack gap="md">
          <List spacing="xs" size="sm">
            <List.Item>
              Your name and e-mail address. Your password only as a hash: nobody can read it.
            </List.Item>
            <List.Item>
              Each résumé: the file, what was read from it, and every version you edited.
            </List.Item>
            <List.Item>
              ATS matches, with the job descriptions you pasted, and the plans of your interviews.
            </List.Item>
            <List.Item>
              Interviews: the words of questions and answers with their times, when you consented,
              the evaluations and the reports.
            </List.Item>
            <List.Item>
              Failed sign-ins, with the network address they came from, to slow down guessing.
            </List.Item>
          </List>
          <Text size="sm" c="dimmed">
            You can delete <TextLink to={paths.resumes()}>résumés</TextLink> and{" "}
            <TextLink to={paths.history()}>interviews</TextLink> yourself. Whoever runs this server
            can read its data folder; ask them to have the whole account erased.
          </Text>
        </Stack>
      </Surface>
    </Section>
  );
}
