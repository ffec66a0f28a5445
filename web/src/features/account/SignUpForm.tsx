/** The form of a new account. The server decides what is acceptable; its words stand at the field. */
import { Button, Stack, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { api, ok } from "../../api/client";
import { FormFailure } from "../../ui/FormFailure";
import { PasswordField } from "../../ui/PasswordField";
import { useEnter } from "./useEnter";

export function SignUpForm() {
  const form = useForm({ initialValues: { name: "", email: "", password: "" } });
  const enter = useEnter((body: typeof form.values) => ok(api.POST("/api/accounts", { body })));
  const submit = (values: typeof form.values) =>
    enter.mutate(values, { onError: ({ fields }) => form.setErrors({ ...fields }) });
  return (
    <form onSubmit={form.onSubmit(submit)}>
      <Stack gap="md">
        <FormFailure title="The account was not made" failure={enter.error} />
        <TextInput
          label="Name"
          description="The interviewer will call you by it."
          autoComplete="name"
          required
          {...form.getInputProps("name")}
        />
        <TextInput
          label="E-mail address"
          type="email"
          autoComplete="username"
          required
          {...form.getInputProps("email")}
        />
        <PasswordField
          label="Password"
          description="At least 10 characters. A few words together are easy to remember."
          autoComplete="new-password"
          {...form.getInputProps("password")}
        />
        <Button type="submit" size="md" mt="xs" loading={enter.isPending}>
          Make the account
        </Button>
      </Stack>
    </form>
  );
}
