/** One résumé: what was read from it, beside the page it was read from. */
import { Skeleton, Stack } from "@mantine/core";
import { IconHourglass } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useParams } from "react-router";
import { failedWith } from "../../api/failure";
import { isBeingRead, isReadable, type Resume, resumeQuery } from "../../api/resumes";
import { paths } from "../../paths";
import { EmptyState } from "../../ui/EmptyState";
import { day } from "../../ui/format";
import { Loaded } from "../../ui/Loaded";
import { ButtonLink, TextLink } from "../../ui/links";
import { Page } from "../../ui/Page";
import { ListSkeleton, Loading } from "../../ui/skeletons";
import { Reading } from "./Reading";
import styles from "./Reading.module.css";
import { Unread } from "./Unread";

export function ResumePage() {
  const { resumeId = "" } = useParams();
  const resume = useQuery(resumeQuery(resumeId));
  return (
    <Page
      title="Your résumé"
      tab={resume.data?.title ?? "Résumé"}
      width="full"
      description={resume.data ? <About resume={resume.data} /> : "\u00a0"}
      actions={<TextLink to={paths.resumes()}>All résumés</TextLink>}
    >
      <Loaded
        query={resume}
        skeleton={<Shapes />}
        failed="This résumé could not be loaded"
        onError={(error) => (failedWith(error, "not_found") ? <Gone /> : undefined)}
      >
        {(read) => <Content resume={read} />}
      </Loaded>
    </Page>
  );
}

function About({ resume }: { resume: Resume }) {
  const { file_name, created_at } = resume;
  return <span className={styles.about}>{`${file_name}, added ${day(created_at)}`}</span>;
}

function Content({ resume }: { resume: Resume }) {
  if (isReadable(resume)) return <Reading key={resume.id} resume={resume} />;
  if (!isBeingRead(resume)) return <Unread resume={resume} />;
  return (
    <EmptyState icon={<IconHourglass />} title="Your résumé is being read">
      <span role="status">
        This takes a few seconds. What was read appears here by itself; you need not wait.
      </span>
    </EmptyState>
  );
}

function Gone() {
  return (
    <EmptyState
      icon={<IconHourglass />}
      title="There is no such résumé"
      action={<ButtonLink to={paths.resumes()}>See your résumés</ButtonLink>}
    >
      It may have been deleted, or the link belongs to another account.
    </EmptyState>
  );
}

function Shapes() {
  return (
    <Loading what="your résumé">
      <div className={styles.columns}>
        <Stack className={styles.fields ?? ""}>
          <ListSkeleton rows={4} height={160} />
        </Stack>
        <div className={styles.paper}>
          <Skeleton style={{ aspectRatio: "210 / 297", height: "auto" }} />
        </div>
      </div>
    </Loading>
  );
}
