/** The one next step of a plan: sit down to it, or go on where it stands. */
import { Button, Text, Title } from "@mantine/core";
import { IconArrowRight } from "@tabler/icons-react";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "react-router";
import { type Once, useChange } from "../../api/change";
import { isOver } from "../../api/standing";
import { paths } from "../../paths";
import { FormFailure } from "../../ui/FormFailure";
import { ButtonLink } from "../../ui/links";
import { Surface } from "../../ui/Surface";
import { type Plan, recount, sitDown, sittingsQuery } from "./queries";

export function PlanStart({ plan }: { plan: Plan }) {
  const { data: sittings } = useQuery(sittingsQuery(plan.id));
  const underWay = sittings?.find((it) => !isOver(it.phase));
  const satBefore = sittings?.some((it) => it.phase !== "declined") ?? false;
  return (
    <Surface component="section" tone="accent" aria-labelledby="start">
      <Title order={2} id="start">
        {heading(underWay !== undefined, satBefore)}
      </Title>
      <Text mt="xs" mb="lg" maw="38rem">
        You read the questions and write your answers. Nothing is kept before you agree to it, you
        can pause at any question, and you can leave and come back.
      </Text>
      {underWay ? (
        <ButtonLink
          to={paths.interview(underWay.id)}
          size="lg"
          rightSection={<IconArrowRight size={20} aria-hidden="true" />}
        >
          Continue the interview
        </ButtonLink>
      ) : (
        <StartButton planId={plan.id} again={satBefore} />
      )}
    </Surface>
  );
}

function heading(underWay: boolean, satBefore: boolean): string {
  if (underWay) return "Your interview waits where you left it";
  return satBefore ? "Sit the same questions again" : "Ready when you are";
}

function StartButton({ planId, again }: { planId: string; again: boolean }) {
  const client = useQueryClient();
  const navigate = useNavigate();
  const start = useChange({
    send: (id: string, once: Once) => sitDown(id, once),
    onDone: (interview) => {
      client.setQueryData(["interview", interview.id], interview);
      void recount(client, ["interviews", "home", "history"]);
      void navigate(paths.interview(interview.id));
    },
  });
  return (
    <>
      <FormFailure title="The interview was not started" failure={start.error} />
      <Button
        size="lg"
        mt={start.error ? "md" : 0}
        loading={start.isPending}
        onClick={() => start.mutate(planId)}
        rightSection={<IconArrowRight size={20} aria-hidden="true" />}
      >
        {again ? "Start a new interview" : "Start the interview"}
      </Button>
    </>
  );
}
