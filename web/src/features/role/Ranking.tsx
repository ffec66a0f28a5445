/** The roles of a ranking, best first, the rest on demand. */
import { Button } from "@mantine/core";
import { useState } from "react";
import type { Profile } from "../../api/profile";
import type { Roles } from "./queries";
import { RoleCard } from "./RoleCard";
import styles from "./Roles.module.css";

/** So many are shown at first. */
const FIRST = 5;

interface RankingProps {
  resumeId: string;
  ranking: Roles;
  profile: Profile | undefined;
}

export function Ranking({ resumeId, ranking, profile }: RankingProps) {
  const [all, setAll] = useState(false);
  const shown = all ? ranking.roles : ranking.roles.slice(0, FIRST);
  const rest = ranking.roles.length - shown.length;
  if (shown.length === 0) return null;
  return (
    <div>
      <ol className={styles.ranking} aria-label="Roles, best first">
        {shown.map((role, place) => (
          <RoleCard
            key={role.code}
            role={role}
            resumeId={resumeId}
            profile={profile}
            first={place === 0}
          />
        ))}
      </ol>
      {rest > 0 && (
        <Button variant="default" mt="lg" onClick={() => setAll(true)}>
          {`Show ${rest} more`}
        </Button>
      )}
    </div>
  );
}
