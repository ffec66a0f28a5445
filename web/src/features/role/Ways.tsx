/** Where a role leads: to its match with the résumé, and to an interview. */
import { Group } from "@mantine/core";
import { IconArrowRight } from "@tabler/icons-react";
import { paths } from "../../paths";
import { ButtonLink } from "../../ui/links";
import type { Role } from "./queries";
import styles from "./Roles.module.css";

interface WaysProps {
  role: Role;
  resumeId: string;
  /** Of the best role: its match is the one next step. */
  first: boolean;
}

export function Ways({ role, resumeId, first }: WaysProps) {
  const start = { resume: resumeId, role: role.code };
  return (
    <Group gap="xs" className={styles.ways ?? ""}>
      <ButtonLink
        to={paths.ats(start)}
        variant={first ? "filled" : "light"}
        rightSection={first && <IconArrowRight size={18} aria-hidden="true" />}
        aria-label={`See the match with ${role.title}`}
      >
        See the match
      </ButtonLink>
      <ButtonLink
        to={paths.prepare(start)}
        variant="subtle"
        aria-label={`Prepare an interview for ${role.title}`}
      >
        Prepare an interview
      </ButtonLink>
    </Group>
  );
}
