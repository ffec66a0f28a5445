/** No such page. */
import { IconCompass } from "@tabler/icons-react";
import { paths } from "../paths";
import { EmptyState } from "../ui/EmptyState";
import { ButtonLink } from "../ui/links";
import { Page } from "../ui/Page";

export function LostPage() {
  return (
    <main>
      <Page title="There is no such page" width="text">
        <EmptyState
          icon={<IconCompass />}
          title="The address leads nowhere"
          action={<ButtonLink to={paths.home()}>Go to the start</ButtonLink>}
        >
          It may have been typed wrongly, or what stood here was deleted.
        </EmptyState>
      </Page>
    </main>
  );
}
