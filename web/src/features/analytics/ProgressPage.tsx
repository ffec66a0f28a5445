/** Progress: what all interviews add up to. */

import { useQuery } from "@tanstack/react-query";
import { analyticsQuery } from "../../api/analytics";
import { paths } from "../../paths";
import { Loaded } from "../../ui/Loaded";
import { ButtonLink } from "../../ui/links";
import { Page } from "../../ui/Page";
import { Progress } from "./Progress";
import { ProgressSkeleton } from "./ProgressSkeleton";

export function ProgressPage() {
  const analytics = useQuery(analyticsQuery);
  return (
    <Page
      title="Progress"
      description="Computed from your stored interviews, and from nothing else."
      actions={
        <ButtonLink to={paths.history()} variant="default">
          All interviews
        </ButtonLink>
      }
    >
      <Loaded
        query={analytics}
        skeleton={<ProgressSkeleton />}
        failed="Your progress could not be loaded"
      >
        {(data) => <Progress analytics={data} />}
      </Loaded>
    </Page>
  );
}
