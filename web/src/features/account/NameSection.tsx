/** Who one is here. */
import { Button, Group, Skeleton, Stack, Text, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { notifications } from "@mantine/notifications";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { api, ok } from "../../api/client";
import type { ApiFailure } from "../../api/failure";
import { meQuery } from "../../api/queries";
import type { components } from "../../api/schema.gen";
import { FormFailure } from "../../ui/FormFailure";
import { day } from "../../ui/format";
import { Loaded } from "../../ui/Loaded";
import { Section } from "../../ui/Section";
import { Surface } from "../../ui/Surface";
import { Loading } from "../../ui/skeletons";

type Account = components["schemas"]["AccountView"];

export function NameSection() {
  const me = useQuery(meQuery);
  return (
    <Section title="Profile" description="The interviewer calls you by this name.">
      <Surface>
        <Loaded
          query={me}
          failed="Your profile could not be loaded"
          skeleton={
            <Loading what="your profile">
              <Skeleton height={124} />
            </Loading>
          }
        >
          {(account) => account && <NameForm account={account} />}
        </Loaded>
      </Surface>
    </Section>
  );
}

function NameForm({ account }: { account: Account }) {
  const form = useForm({ initialValues: { name: account.name } });
  const rename = useRename();
  const submit = (values: typeof form.values) =>
    rename.mutate(values.name, {
      onError: ({ fields }) => form.setErrors({ ...fields }),
    });
  return (
    <form onSubmit={form.onSubmit(submit)}>
      <Stack gap="md">
        <FormFailure title="Your name was not changed" failure={rename.error} />
        <Group align="flex-end" gap="sm">
          <TextInput
            label="Name"
            autoComplete="name"
            required
            style={{ flex: "1 1 14rem" }}
            {...form.getInputProps("name")}
          />
          <Button type="submit" loading={rename.isPending}>
            Save
          </Button>
        </Group>
        <Text size="sm" c="dimmed">
          {`${account.email} · ${account.standing === "owner" ? "owner" : "member"} since ${day(account.created_at)}`}
        </Text>
      </Stack>
    </form>
  );
}

function useRename() {
  const client = useQueryClient();
  return useMutation<Account, ApiFailure, string>({
    mutationFn: (name) => ok(api.PATCH("/api/me", { body: { name } })),
    onSuccess: (account) => {
      client.setQueryData(meQuery.queryKey, account);
      void client.invalidateQueries({ queryKey: ["home"] });
      notifications.show({ message: "Your name is saved." });
    },
  });
}
