/** One match of a résumé. */
import { IconHourglass } from "@tabler/icons-react";
import { EmptyState } from "../../ui/EmptyState";
import { Page } from "../../ui/Page";

export function AnalysisPage() {
  return (
    <Page title="ATS match">
      <EmptyState icon={<IconHourglass />} title="This page is not built yet">
        The server already does its part; the page follows.
      </EmptyState>
    </Page>
  );
}
