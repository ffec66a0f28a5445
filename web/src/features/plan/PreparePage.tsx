/** Wishes for an interview. */
import { Skeleton } from "@mantine/core";
import { IconFileText, IconHourglass } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { catalogQuery } from "../../api/catalog";
import {
  isBeingRead,
  isReadable,
  type ScoredResume as Resume,
  resumesQuery,
} from "../../api/resumes";
import { paths } from "../../paths";
import { EmptyState } from "../../ui/EmptyState";
import { Loaded } from "../../ui/Loaded";
import { ButtonLink } from "../../ui/links";
import { Page } from "../../ui/Page";
import { Surface } from "../../ui/Surface";
import { Loading, TextSkeleton } from "../../ui/skeletons";
import styles from "./Prepare.module.css";
import { PrepareForm } from "./PrepareForm";

export function PreparePage() {
  const catalog = useQuery(catalogQuery);
  const resumes = useQuery(resumesQuery);
  return (
    <Page
      title="Prepare an interview"
      tab="Prepare"
      description="Say what you rehearse for and how it should go. The plan is made once; you see what it covers, and why, before you begin."
    >
      <Loaded query={catalog} skeleton={<Shapes />} failed="The choices could not be loaded">
        {(choices) => (
          <Loaded query={resumes} skeleton={<Shapes />} failed="Your résumés could not be loaded">
            {({ items }) =>
              items.some(isReadable) ? (
                <PrepareForm catalog={choices} resumes={items} />
              ) : (
                <NoResume resumes={items} />
              )
            }
          </Loaded>
        )}
      </Loaded>
    </Page>
  );
}

function NoResume({ resumes }: { resumes: Resume[] }) {
  if (resumes.some(isBeingRead)) {
    return (
      <EmptyState icon={<IconHourglass />} title="Your résumé is being read">
        This takes a few seconds. The choices appear here by themselves.
      </EmptyState>
    );
  }
  return (
    <EmptyState
      icon={<IconFileText />}
      title="A résumé comes first"
      action={<ButtonLink to={paths.resumes()}>Add a résumé</ButtonLink>}
    >
      Questions are drawn from the role and from what your résumé says. It stays on this server.
    </EmptyState>
  );
}

function Shapes() {
  return (
    <Loading what="the choices">
      <div className={styles.columns}>
        <div className={styles.parts}>
          <Surface>
            <Skeleton height={64} mb="lg" />
            <Skeleton height={64} mb="lg" />
            <Skeleton height={84} />
          </Surface>
          <Surface>
            <Skeleton height={300} />
          </Surface>
        </div>
        <Surface tone="accent">
          <TextSkeleton lines={8} />
        </Surface>
      </div>
    </Loading>
  );
}
