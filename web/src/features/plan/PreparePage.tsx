/** Wishes for an interview. */
import { IconHourglass } from "@tabler/icons-react";
import { EmptyState } from "../../ui/EmptyState";
import { Page } from "../../ui/Page";

export function PreparePage() {
  return (
    <Page title="Prepare">
      <EmptyState icon={<IconHourglass />} title="This page is not built yet">
        The server already does its part; the page follows.
      </EmptyState>
    </Page>
  );
}
