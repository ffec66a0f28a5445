/** The text a machine reads from the file, and what stands in its way. */
import { Accordion, Text } from "@mantine/core";
import type { Resume } from "../../api/resumes";
import { paths } from "../../paths";
import { TextLink } from "../../ui/links";
import { Section } from "../../ui/Section";
import { Surface } from "../../ui/Surface";
import styles from "./Ats.module.css";
import type { Analysis } from "./queries";

interface MachineTextProps {
  analysis: Analysis;
  resume: Resume | undefined;
}

export function MachineText({ analysis, resume }: MachineTextProps) {
  const risk = analysis.components.find(({ name }) => name === "parse_risk");
  return (
    <Section
      title="What a machine reads"
      description={risk?.why}
      actions={
        <TextLink to={paths.resume(analysis.resume_id)} size="sm">
          See it beside the page
        </TextLink>
      }
    >
      <Surface p={0}>
        {resume?.problems.map(({ message }) => (
          <Text key={message} size="sm" p="lg" pb={0}>
            {message}
          </Text>
        ))}
        <Accordion variant="default" order={3}>
          <Accordion.Item value="text" className={styles.text ?? ""}>
            <Accordion.Control>The text of your file, as it is read</Accordion.Control>
            <Accordion.Panel>
              <pre className={styles.pre}>{resume?.text}</pre>
            </Accordion.Panel>
          </Accordion.Item>
        </Accordion>
      </Surface>
    </Section>
  );
}
