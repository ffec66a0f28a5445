/** The report of an interview: written, ready, or why there is none. */
import { Button } from "@mantine/core";
import { IconDownload, IconFileOff } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useParams } from "react-router";
import { failedWith } from "../../api/failure";
import { isOver } from "../../api/standing";
import { paths } from "../../paths";
import { EmptyState } from "../../ui/EmptyState";
import { dayAndTime, words } from "../../ui/format";
import { Loaded } from "../../ui/Loaded";
import { ButtonLink } from "../../ui/links";
import { Page } from "../../ui/Page";
import { type Interview, interviewQuery, pdfAddress, reportQuery } from "./queries";
import { ReportContent } from "./ReportContent";
import { ReportSkeleton } from "./ReportSkeleton";
import { Writing } from "./Writing";

export function ReportPage() {
  const { interviewId = "" } = useParams();
  const interview = useQuery(interviewQuery(interviewId));
  const ready = interview.data?.report === "ready";
  const report = useQuery({ ...reportQuery(interviewId), enabled: ready });
  return (
    <Page
      title="Report"
      tab={interview.data ? `Report: ${interview.data.role.title}` : "Report"}
      description={interview.data && about(interview.data)}
      actions={ready && <PdfButton interviewId={interviewId} />}
    >
      <Loaded
        query={interview}
        skeleton={<ReportSkeleton />}
        failed="The report could not be loaded"
        onError={(error) => (failedWith(error, "not_found") ? <NoInterview /> : undefined)}
      >
        {(of) =>
          ready ? (
            <Loaded
              query={report}
              skeleton={<ReportSkeleton />}
              failed="The report could not be loaded"
            >
              {(data) => <ReportContent report={data} />}
            </Loaded>
          ) : (
            <NotReady interview={of} />
          )
        }
      </Loaded>
    </Page>
  );
}

function about({ role, difficulty, persona, started_at, created_at }: Interview): string {
  const when = dayAndTime(started_at ?? created_at);
  return `${role.title} · ${words(difficulty)} · interviewed by ${persona.name} · ${when}`;
}

function PdfButton({ interviewId }: { interviewId: string }) {
  return (
    <Button
      component="a"
      href={pdfAddress(interviewId)}
      download="greenroom-report.pdf"
      variant="default"
      leftSection={<IconDownload size={18} aria-hidden="true" />}
    >
      PDF
    </Button>
  );
}

function NotReady({ interview }: { interview: Interview }) {
  if (interview.report === "writing") return <Writing interview={interview} />;
  if (!isOver(interview.phase.kind)) {
    return (
      <EmptyState
        icon={<IconFileOff />}
        title="This interview is not over yet"
        action={<ButtonLink to={paths.interview(interview.id)}>Go on with it</ButtonLink>}
      >
        The report is written when it ends. It stands where you left it.
      </EmptyState>
    );
  }
  return (
    <EmptyState
      icon={<IconFileOff />}
      title="There is no report, because nothing was kept"
      action={<ButtonLink to={paths.plan(interview.plan_id)}>Back to the plan</ButtonLink>}
    >
      You did not agree to a transcript, or ended before you were asked. The same plan can be sat
      again.
    </EmptyState>
  );
}

function NoInterview() {
  return (
    <EmptyState
      icon={<IconFileOff />}
      title="There is no such report"
      action={<ButtonLink to={paths.history()}>See your history</ButtonLink>}
    >
      Its interview may have been deleted.
    </EmptyState>
  );
}
