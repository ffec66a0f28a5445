/** Holds a résumé against a role, an advertisement, or both; matches made so far. */
import { Skeleton, Stack } from "@mantine/core";
import { IconFileText, IconHourglass } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { occupationsQuery } from "../../api/catalog";
import { isBeingRead, isReadable, resumesQuery, type ScoredResume } from "../../api/resumes";
import { paths } from "../../paths";
import { EmptyState } from "../../ui/EmptyState";
import { Loaded } from "../../ui/Loaded";
import { ButtonLink } from "../../ui/links";
import { Page } from "../../ui/Page";
import { Surface } from "../../ui/Surface";
import { ListSkeleton, Loading } from "../../ui/skeletons";
import styles from "./Ats.module.css";
import { MatchForm } from "./MatchForm";

export function AtsPage() {
  const resumes = useQuery(resumesQuery);
  const occupations = useQuery(occupationsQuery);
  return (
    <Page
      title="ATS match"
      description="Many companies let machines sort résumés before a person reads them. See how yours answers what a role or an advertisement asks for, line by line."
    >
      <Loaded query={occupations} skeleton={<Shapes />} failed="The roles could not be loaded">
        {(roles) => (
          <Loaded query={resumes} skeleton={<Shapes />} failed="Your résumés could not be loaded">
            {({ items }) =>
              items.some(isReadable) ? (
                <MatchForm occupations={roles} resumes={items.filter(isReadable)} />
              ) : (
                <None items={items} />
              )
            }
          </Loaded>
        )}
      </Loaded>
    </Page>
  );
}

function None({ items }: { items: ScoredResume[] }) {
  if (items.some(isBeingRead)) {
    return (
      <EmptyState icon={<IconHourglass />} title="Your résumé is being read">
        <span role="status">This takes a few seconds. The form appears here by itself.</span>
      </EmptyState>
    );
  }
  return (
    <EmptyState
      icon={<IconFileText />}
      title={items.length === 0 ? "A résumé comes first" : "No résumé could be read yet"}
      action={<ButtonLink to={paths.resumes()}>Add a résumé</ButtonLink>}
    >
      It is held against what a role or an advertisement asks for. You see what is there, what is
      missing, and which of your lines was counted.
    </EmptyState>
  );
}

function Shapes() {
  return (
    <Loading what="the form">
      <div className={styles.columns}>
        <Surface>
          <Stack gap="lg">
            <Skeleton height={62} />
            <Skeleton height={82} />
            <Skeleton height={240} />
            <Skeleton height={42} width={190} />
          </Stack>
        </Surface>
        <ListSkeleton rows={3} />
      </div>
    </Loading>
  );
}
