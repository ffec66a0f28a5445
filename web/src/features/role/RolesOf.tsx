/** The ranking of one résumé, and the ways to any other role. */
import { Stack, Text } from "@mantine/core";
import { IconHelpCircle, IconHourglass } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { rolesQuery } from "../../api/catalog";
import { failedWith } from "../../api/failure";
import { resumeQuery } from "../../api/resumes";
import { paths } from "../../paths";
import { EmptyState } from "../../ui/EmptyState";
import { Loaded } from "../../ui/Loaded";
import { ButtonLink, TextLink } from "../../ui/links";
import { Surface } from "../../ui/Surface";
import { OtherRoles } from "./OtherRoles";
import type { Roles } from "./queries";
import { Ranking } from "./Ranking";
import styles from "./Roles.module.css";
import { Shapes } from "./Shapes";

export function RolesOf({ resumeId }: { resumeId: string }) {
  const roles = useQuery(rolesQuery(resumeId));
  const resume = useQuery(resumeQuery(resumeId));
  return (
    <Loaded
      query={roles}
      skeleton={<Shapes />}
      failed="The roles could not be ranked"
      onError={(error) =>
        failedWith(error, "wrong_state", "not_found") ? (
          <NotYet resumeId={resumeId} message={error.message} />
        ) : undefined
      }
    >
      {(ranking) => (
        <Stack gap="xl">
          {ranking.verdict === "unclear" && <Unclear resumeId={resumeId} roles={ranking.roles} />}
          <Ranking resumeId={resumeId} ranking={ranking} profile={resume.data?.profile} />
          <OtherRoles resumeId={resumeId} />
        </Stack>
      )}
    </Loaded>
  );
}

function NotYet({ resumeId, message }: { resumeId: string; message: string }) {
  return (
    <EmptyState
      icon={<IconHourglass />}
      title="There are no roles for this résumé"
      action={<ButtonLink to={paths.resume(resumeId)}>Look at the résumé</ButtonLink>}
    >
      {message}
    </EmptyState>
  );
}

function Unclear({ resumeId, roles }: { resumeId: string } & Pick<Roles, "roles">) {
  return (
    <Surface component="section" aria-label="No role stands out" className={styles.unclear ?? ""}>
      <IconHelpCircle className={styles.unclearIcon} aria-hidden="true" />
      <div>
        <Text fw={600}>No single role stands out, and that is no fault</Text>
        <Text size="sm" c="dimmed" mt={4}>
          {roles.length === 0
            ? "Your résumé names no title or skill that the list of roles knows. Say what you did in a few more words, or choose a role below."
            : "It speaks for several roles, or says little about each. Take the ones below as suggestions, choose any other, or make the résumé say more."}{" "}
          <TextLink to={paths.resume(resumeId)} size="sm">
            Look at what was read
          </TextLink>
        </Text>
      </div>
    </Surface>
  );
}
