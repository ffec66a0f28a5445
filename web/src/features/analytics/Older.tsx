/** The way to older interviews, page by page. */
import { Button, Stack } from "@mantine/core";
import { useEffect, useRef } from "react";
import { ErrorState } from "../../ui/ErrorState";
import type { useHistory } from "./queries";

export function Older({ history }: { history: ReturnType<typeof useHistory> }) {
  const showOlder = useShowOlder(history);
  if (history.isFetchNextPageError) {
    return (
      <Stack mt="lg">
        <ErrorState
          title="Older interviews could not be loaded"
          message={history.error.message}
          kept="The ones above are complete."
          onRetry={showOlder}
          retrying={history.isFetchingNextPage}
        />
      </Stack>
    );
  }
  if (!history.hasNextPage) return null;
  return (
    <Stack align="center" mt="xl">
      <Button variant="default" loading={history.isFetchingNextPage} onClick={showOlder}>
        Show older ones
      </Button>
    </Stack>
  );
}

/** Moves the keyboard to the first row that arrives: the button may be gone by then. */
function useShowOlder({ data, fetchNextPage }: ReturnType<typeof useHistory>) {
  const shown = data?.pages.flatMap((page) => page.items) ?? [];
  const awaited = useRef<number | null>(null);
  useEffect(() => {
    const first = awaited.current === null ? undefined : shown[awaited.current];
    if (first === undefined) return;
    awaited.current = null;
    document.getElementById(first.interview_id)?.focus();
  });
  return () => {
    awaited.current = shown.length;
    void fetchNextPage();
  };
}
