/** History: every interview, newest first. */
import { IconHistory } from "@tabler/icons-react";
import { paths } from "../../paths";
import { EmptyState } from "../../ui/EmptyState";
import { Loaded } from "../../ui/Loaded";
import { ButtonLink } from "../../ui/links";
import { Page } from "../../ui/Page";
import { ListSkeleton, Loading } from "../../ui/skeletons";
import { HistoryList } from "./HistoryList";
import { Older } from "./Older";
import { useHistory } from "./queries";

export function HistoryPage() {
  const history = useHistory();
  return (
    <Page
      title="History"
      description="Every interview you began, newest first."
      actions={<ButtonLink to={paths.prepare()}>Prepare an interview</ButtonLink>}
    >
      <Loaded
        query={history}
        skeleton={<HistorySkeleton />}
        failed="Your history could not be loaded"
      >
        {({ pages }) => (
          <HistoryList items={pages.flatMap((page) => page.items)} empty={<Empty />} />
        )}
      </Loaded>
      <Older history={history} />
    </Page>
  );
}

function Empty() {
  return (
    <EmptyState
      icon={<IconHistory />}
      title="No interviews yet"
      action={<ButtonLink to={paths.prepare()}>Prepare an interview</ButtonLink>}
    >
      Every interview stays here with its transcript and its report, so that you can come back to
      what you said and see what has changed since.
    </EmptyState>
  );
}

function HistorySkeleton() {
  return (
    <Loading what="your interviews">
      <ListSkeleton rows={6} height={68} />
    </Loading>
  );
}
