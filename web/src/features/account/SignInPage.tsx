/** Sign in. */
import { Button, Stack, Text, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useQuery } from "@tanstack/react-query";
import { useSearchParams } from "react-router";
import { api, ok } from "../../api/client";
import { setupQuery } from "../../api/queries";
import { backTo, paths } from "../../paths";
import { FormFailure } from "../../ui/FormFailure";
import { TextLink } from "../../ui/links";
import { PasswordField } from "../../ui/PasswordField";
import { Door } from "./Door";
import { useEnter } from "./useEnter";

export function SignInPage() {
  return (
    <Door title="Sign in" description="Your rehearsals are where you left them.">
      <SignInForm />
      <Text size="sm" c="dimmed" mt="xl" mih="1.6em">
        <NoAccount />
      </Text>
    </Door>
  );
}

function SignInForm() {
  const form = useForm({ initialValues: { email: "", password: "" } });
  const enter = useEnter((body: typeof form.values) => ok(api.POST("/api/sessions", { body })));
  return (
    <form onSubmit={form.onSubmit((values) => enter.mutate(values))}>
      <Stack gap="md">
        <FormFailure title="You are not signed in" failure={enter.error} />
        <TextInput
          label="E-mail address"
          type="email"
          autoComplete="username"
          required
          {...form.getInputProps("email")}
        />
        <PasswordField
          label="Password"
          autoComplete="current-password"
          {...form.getInputProps("password")}
        />
        <Button type="submit" size="md" mt="xs" loading={enter.isPending}>
          Sign in
        </Button>
      </Stack>
    </form>
  );
}

function NoAccount() {
  const setup = useQuery(setupQuery);
  const [search] = useSearchParams();
  if (setup.data === undefined) return null;
  if (!setup.data.sign_up_open) return "Accounts are made by whoever runs this Greenroom.";
  const back = search.has("back") ? backTo(search) : undefined;
  return (
    <>
      {"No account yet? "}
      <TextLink to={paths.signUp(back)}>Make one</TextLink>
    </>
  );
}
