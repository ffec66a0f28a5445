/** The one thing to do next: look at what is uncertain, then see the roles. */
import { Group, Text, Title } from "@mantine/core";
import { IconArrowRight } from "@tabler/icons-react";
import type { Resume } from "../../api/resumes";
import { paths } from "../../paths";
import { count, words } from "../../ui/format";
import { ButtonLink } from "../../ui/links";
import { Surface } from "../../ui/Surface";
import { uncertain } from "./places";
import { monthsInWords } from "./words";

export function NextStep({ resume }: { resume: Resume }) {
  const unsure = uncertain(resume.provenance).length;
  return (
    <Surface tone="accent" component="section" aria-labelledby="next-step">
      <Group justify="space-between" gap="md">
        <div style={{ flex: "1 1 16rem" }}>
          <Title order={2} size="h3" id="next-step">
            {unsure === 0
              ? "Is everything right?"
              : `${count(unsure, "field")} to check: marked “please check”`}
          </Title>
          <Text size="sm" mt={4}>
            {`${told(resume)}Roles and questions are made from what stands here.`}
          </Text>
        </div>
        <ButtonLink
          to={paths.resumeRoles(resume.id)}
          rightSection={<IconArrowRight size={18} aria-hidden="true" />}
        >
          See the roles
        </ButtonLink>
      </Group>
    </Surface>
  );
}

/** What the whole speaks for, as far as it says anything. */
function told({ seniority, experience_months }: Resume): string {
  const level = seniority ? `${words(seniority)} level` : null;
  const span = experience_months > 0 ? `${monthsInWords(experience_months)} of work` : null;
  const said = [level, span].filter(Boolean).join(", ");
  return said === "" ? "" : `It speaks for: ${said}. `;
}
