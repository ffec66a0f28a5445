/** Make an account, where that is open. */
import { Skeleton, Text } from "@mantine/core";
import { IconLock } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useSearchParams } from "react-router";
import { setupQuery } from "../../api/queries";
import { backTo, paths } from "../../paths";
import { EmptyState } from "../../ui/EmptyState";
import { Loaded } from "../../ui/Loaded";
import { ButtonLink, TextLink } from "../../ui/links";
import { Loading } from "../../ui/skeletons";
import { Door } from "./Door";
import { SignUpForm } from "./SignUpForm";

export function SignUpPage() {
  const setup = useQuery(setupQuery);
  const [search] = useSearchParams();
  const back = search.has("back") ? backTo(search) : undefined;
  return (
    <Door title="Make an account" description="It lives on this server and nowhere else.">
      <Loaded query={setup} skeleton={<FormSkeleton />} failed="The form could not be loaded">
        {({ sign_up_open }) => (sign_up_open ? <SignUpForm /> : <Closed />)}
      </Loaded>
      <Text size="sm" c="dimmed" mt="xl">
        {"Already have one? "}
        <TextLink to={paths.signIn(back)}>Sign in</TextLink>
      </Text>
    </Door>
  );
}

function Closed() {
  return (
    <EmptyState
      icon={<IconLock />}
      title="Sign-up is closed here"
      action={<ButtonLink to={paths.signIn()}>Go to sign-in</ButtonLink>}
    >
      Accounts are made by whoever runs this Greenroom. Ask them for one.
    </EmptyState>
  );
}

function FormSkeleton() {
  return (
    <Loading what="the form">
      <Skeleton height={336} radius="lg" />
    </Loading>
  );
}
