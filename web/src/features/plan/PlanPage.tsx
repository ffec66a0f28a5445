/** A stored plan: what will be looked at and why, never the questions. */
import { IconMapOff } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useParams } from "react-router";
import { failedWith } from "../../api/failure";
import { paths } from "../../paths";
import { EmptyState } from "../../ui/EmptyState";
import { Loaded } from "../../ui/Loaded";
import { ButtonLink } from "../../ui/links";
import { Page } from "../../ui/Page";
import { PlanContent } from "./PlanContent";
import { PlanSkeleton } from "./PlanSkeleton";
import { planQuery } from "./queries";

export function PlanPage() {
  const { planId = "" } = useParams();
  const plan = useQuery(planQuery(planId));
  const role = plan.data?.role;
  return (
    <Page
      title="Your plan"
      tab={role ? `Plan: ${role.title}` : "Plan"}
      description={
        role?.asked_for
          ? `For ${role.title}, the nearest role to “${role.asked_for}”.`
          : role && `For ${role.title}.`
      }
    >
      <Loaded
        query={plan}
        skeleton={<PlanSkeleton />}
        failed="The plan could not be loaded"
        onError={(error) => (failedWith(error, "not_found") ? <NoPlan /> : undefined)}
      >
        {(data) => <PlanContent plan={data} />}
      </Loaded>
    </Page>
  );
}

function NoPlan() {
  return (
    <EmptyState
      icon={<IconMapOff />}
      title="There is no such plan"
      action={<ButtonLink to={paths.prepare()}>Prepare an interview</ButtonLink>}
    >
      It may have been deleted. A new one takes a minute.
    </EmptyState>
  );
}
