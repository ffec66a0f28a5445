/** History: every interview, newest first. */
import { Button, Stack } from "@mantine/core";
import { IconHistory } from "@tabler/icons-react";
import { useInfiniteQuery } from "@tanstack/react-query";
import { paths } from "../../paths";
import { EmptyState } from "../../ui/EmptyState";
import { ErrorState } from "../../ui/ErrorState";
import { Loaded } from "../../ui/Loaded";
import { ButtonLink } from "../../ui/links";
import { Page } from "../../ui/Page";
import { ListSkeleton, Loading } from "../../ui/skeletons";
import { HistoryList } from "./HistoryList";
import { historyQuery } from "./queries";

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
      <More history={history} />
    </Page>
  );
}

function More({ history }: { history: ReturnType<typeof useHistory> }) {
  if (history.isFetchNextPageError) {
    return (
      <Stack mt="lg">
        <ErrorState
          title="Older interviews could not be loaded"
          message={history.error?.message ?? ""}
          kept="The ones above are complete."
          onRetry={() => void history.fetchNextPage()}
          retrying={history.isFetchingNextPage}
        />
      </Stack>
    );
  }
  if (!history.hasNextPage) return null;
  return (
    <Stack align="center" mt="xl">
      <Button
        variant="default"
        loading={history.isFetchingNextPage}
        onClick={() => void history.fetchNextPage()}
      >
        Show older ones
      </Button>
    </Stack>
  );
}

const useHistory = () => useInfiniteQuery(historyQuery);

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
