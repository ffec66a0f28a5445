/** A new password, which ends every other session. */
import { Button, Stack } from "@mantine/core";
import { useForm } from "@mantine/form";
import { notifications } from "@mantine/notifications";
import { useMutation } from "@tanstack/react-query";
import { api, ok } from "../../api/client";
import type { ApiFailure } from "../../api/failure";
import { FormFailure } from "../../ui/FormFailure";
import { PasswordField } from "../../ui/PasswordField";
import { Section } from "../../ui/Section";
import { Surface } from "../../ui/Surface";

interface Passwords {
  current: string;
  new: string;
}

export function PasswordSection() {
  return (
    <Section
      title="Password"
      description="A new password signs you out everywhere else; here you stay signed in."
    >
      <Surface>
        <PasswordForm />
      </Surface>
    </Section>
  );
}

function PasswordForm() {
  const form = useForm<Passwords>({ initialValues: { current: "", new: "" } });
  const change = useMutation<unknown, ApiFailure, Passwords>({
    mutationFn: (body) => ok(api.PUT("/api/me/password", { body })),
    onSuccess: () => {
      form.reset();
      notifications.show({ message: "Your password is changed." });
    },
    // The server calls a new password that is not acceptable `password`.
    onError: ({ fields: { password, ...fields } }) =>
      form.setErrors({ ...fields, ...(password !== undefined && { new: password }) }),
  });
  return (
    <form onSubmit={form.onSubmit((values) => change.mutate(values))}>
      <Stack gap="md" align="stretch">
        <FormFailure title="Your password was not changed" failure={change.error} />
        <PasswordField
          label="Current password"
          autoComplete="current-password"
          {...form.getInputProps("current")}
        />
        <PasswordField
          label="New password"
          description="At least 10 characters."
          autoComplete="new-password"
          {...form.getInputProps("new")}
        />
        <Button
          type="submit"
          variant="default"
          loading={change.isPending}
          style={{ alignSelf: "flex-start" }}
        >
          Change password
        </Button>
      </Stack>
    </form>
  );
}
