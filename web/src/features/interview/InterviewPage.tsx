/** The live interview, in a window of its own. */
import { IconDoorOff } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { useParams } from "react-router";
import { failedWith } from "../../api/failure";
import { paths } from "../../paths";
import { EmptyState } from "../../ui/EmptyState";
import { ErrorState } from "../../ui/ErrorState";
import { Loaded } from "../../ui/Loaded";
import { ButtonLink } from "../../ui/links";
import { Page } from "../../ui/Page";
import { Room } from "./Room";
import { RoomSkeleton } from "./RoomSkeleton";
import { useLine } from "./useLine";

export function InterviewPage() {
  const { interviewId = "" } = useParams();
  const { query, line, give, draft } = useLine(interviewId);
  return (
    <Loaded
      query={query}
      skeleton={<RoomSkeleton />}
      failed="The interview could not be loaded"
      onError={(error) =>
        failedWith(error, "not_found") ? (
          <NoInterview />
        ) : (
          <NotLoaded error={error} retry={() => void query.refetch()} />
        )
      }
    >
      {(interview) => (
        <Room
          key={interview.id}
          interview={interview}
          line={line}
          reachable={query.error === null && query.failureReason === null}
          give={give}
          onDraft={draft}
        />
      )}
    </Loaded>
  );
}

function NoInterview() {
  return (
    <OutsideRoom>
      <EmptyState
        icon={<IconDoorOff />}
        title="There is no such interview"
        action={<ButtonLink to={paths.prepare()}>Prepare an interview</ButtonLink>}
      >
        It may have been deleted, with its transcript and report.
      </EmptyState>
    </OutsideRoom>
  );
}

function NotLoaded({ error, retry }: { error: Error; retry: () => void }) {
  return (
    <OutsideRoom>
      <ErrorState
        title="The interview could not be loaded"
        message={error.message}
        kept="It stands where you left it."
        onRetry={retry}
      />
    </OutsideRoom>
  );
}

function OutsideRoom({ children }: { children: ReactNode }) {
  return (
    <main>
      <Page title="Interview" width="text">
        {children}
      </Page>
    </main>
  );
}
