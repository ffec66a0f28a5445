/** Deletes a plan that no interview uses, with a moment to take it back. */
import { Button } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { IconTrash } from "@tabler/icons-react";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "react-router";
import { paths } from "../../paths";
import { confirmLater } from "../../ui/confirmLater";
import { deletePlan, type Plan, sittingsQuery } from "./queries";

export function RemovePlan({ plan }: { plan: Plan }) {
  const client = useQueryClient();
  const navigate = useNavigate();
  const { data: sittings } = useQuery(sittingsQuery(plan.id));
  if (sittings === undefined || sittings.length > 0) return null;
  const remove = () => {
    void navigate(paths.prepare({ resume: plan.resume_id ?? undefined, role: roleOf(plan) }));
    confirmLater({
      message: `The plan for ${plan.role.title} is deleted.`,
      undone: () => void navigate(paths.plan(plan.id)),
      run: () => {
        deletePlan(client, plan.id).catch((error: Error) =>
          notifications.show({ color: "red", title: "It was not deleted", message: error.message }),
        );
      },
    });
  };
  return (
    <div>
      <Button
        variant="subtle"
        color="gray"
        leftSection={<IconTrash size={16} aria-hidden="true" />}
        onClick={remove}
      >
        Delete this plan
      </Button>
    </div>
  );
}

const roleOf = (plan: Plan) => plan.role.code ?? plan.role.title;
