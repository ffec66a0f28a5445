/** All résumés, and the place to add one. */
import { IconHourglass } from "@tabler/icons-react";
import { EmptyState } from "../../ui/EmptyState";
import { Page } from "../../ui/Page";

export function ResumesPage() {
  return (
    <Page title="Résumés">
      <EmptyState icon={<IconHourglass />} title="This page is not built yet">
        The server already does its part; the page follows.
      </EmptyState>
    </Page>
  );
}
