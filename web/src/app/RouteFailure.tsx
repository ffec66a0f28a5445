/** What a person sees when a page breaks: it stands inside the shell, which goes on working. */
import { Button } from "@mantine/core";
import { useRouteError } from "react-router";
import { ErrorState } from "../ui/ErrorState";
import { Page } from "../ui/Page";

export function RouteFailure() {
  const error = useRouteError();
  const newer = isMissingChunk(error);
  return (
    <Page title={newer ? "Greenroom was updated" : "This page broke"} width="text">
      <ErrorState
        title={newer ? "A newer version is installed" : "A mistake of ours, not of yours"}
        message={
          newer
            ? "This page belongs to the version before. Load it again to get the new one."
            : "The page could not be shown. Loading it again often helps."
        }
        kept="What was sent to the server is stored there."
        action={
          <Button size="xs" variant="default" onClick={() => window.location.reload()}>
            Load again
          </Button>
        }
      />
    </Page>
  );
}

/** Browsers name it differently, and all of them as a TypeError. */
function isMissingChunk(error: unknown): boolean {
  return error instanceof TypeError && /dynamically imported|module script/i.test(error.message);
}
