/** Profile and settings. */
import { Button, Stack } from "@mantine/core";
import { Page } from "../../ui/Page";
import { AboutSection } from "./AboutSection";
import { AppearanceSection } from "./AppearanceSection";
import { NameSection } from "./NameSection";
import { PasswordSection } from "./PasswordSection";
import { StoredSection } from "./StoredSection";
import { useSignOut } from "./useSignOut";

export function SettingsPage() {
  const signOut = useSignOut();
  return (
    <Page
      title="Profile and settings"
      width="text"
      actions={
        <Button variant="default" loading={signOut.isPending} onClick={() => signOut.mutate()}>
          Sign out
        </Button>
      }
    >
      <Stack gap="3rem">
        <NameSection />
        <AppearanceSection />
        <PasswordSection />
        <StoredSection />
        <AboutSection />
      </Stack>
    </Page>
  );
}
