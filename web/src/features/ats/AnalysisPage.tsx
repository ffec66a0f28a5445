/** One match: the score and its parts, every requirement, advice, what a machine reads. */
import { Stack } from "@mantine/core";
import { IconTargetOff } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useParams } from "react-router";
import { failedWith } from "../../api/failure";
import { resumeQuery } from "../../api/resumes";
import { paths } from "../../paths";
import { EmptyState } from "../../ui/EmptyState";
import { dayAndTime } from "../../ui/format";
import { Loaded } from "../../ui/Loaded";
import { ButtonLink, TextLink } from "../../ui/links";
import { Page } from "../../ui/Page";
import { Surface } from "../../ui/Surface";
import { ListSkeleton, Loading, ScoreSkeleton } from "../../ui/skeletons";
import { AdviceList } from "./AdviceList";
import { Changed } from "./Changed";
import { Components } from "./Components";
import { MachineText } from "./MachineText";
import { MatchHistory } from "./MatchHistory";
import { Overall } from "./Overall";
import { type Analysis, analysisQuery } from "./queries";
import { Requirements } from "./Requirements";
import { against } from "./words";

export function AnalysisPage() {
  const { analysisId = "" } = useParams();
  const analysis = useQuery(analysisQuery(analysisId));
  const { data } = analysis;
  return (
    <Page
      title="ATS match"
      tab={data ? `${against(data)} · ATS match` : "ATS match"}
      description={data ? `${against(data)}, ${dayAndTime(data.created_at)}` : "\u00a0"}
      actions={<TextLink to={paths.ats({ resume: data?.resume_id })}>Another match</TextLink>}
    >
      <Loaded
        query={analysis}
        skeleton={<Shapes />}
        failed="This match could not be loaded"
        onError={(error) => (failedWith(error, "not_found") ? <Gone /> : undefined)}
      >
        {(it) => <Content key={it.id} analysis={it} />}
      </Loaded>
    </Page>
  );
}

function Content({ analysis }: { analysis: Analysis }) {
  const { data: resume } = useQuery(resumeQuery(analysis.resume_id));
  const profile = resume?.profile;
  return (
    <Stack gap="xl">
      <Changed analysis={analysis} resume={resume} />
      <Overall analysis={analysis} />
      <AdviceList analysis={analysis} profile={profile} />
      <Requirements analysis={analysis} profile={profile} />
      <Components components={analysis.components} />
      <MachineText analysis={analysis} resume={resume} />
      <MatchHistory resumeId={analysis.resume_id} shown={analysis.id} />
    </Stack>
  );
}

function Gone() {
  return (
    <EmptyState
      icon={<IconTargetOff />}
      title="There is no such match"
      action={<ButtonLink to={paths.ats()}>Make a match</ButtonLink>}
    >
      It may have been deleted with its résumé, or the link belongs to another account.
    </EmptyState>
  );
}

function Shapes() {
  return (
    <Loading what="the match">
      <Stack gap="xl">
        <Surface>
          <ScoreSkeleton />
        </Surface>
        <ListSkeleton rows={5} height={88} />
      </Stack>
    </Loading>
  );
}
