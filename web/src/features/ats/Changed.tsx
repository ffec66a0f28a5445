/** The résumé has a newer version than the one that was matched: matching again shows the effect. */
import { Alert, Button, Stack, Text } from "@mantine/core";
import { IconVersions } from "@tabler/icons-react";
import type { Resume } from "../../api/resumes";
import { paths } from "../../paths";
import { FormFailure } from "../../ui/FormFailure";
import { ButtonLink } from "../../ui/links";
import type { Analysis } from "./queries";
import { useMatch } from "./useMatch";

interface ChangedProps {
  analysis: Analysis;
  resume: Resume | undefined;
}

export function Changed({ analysis, resume }: ChangedProps) {
  const { resume_id, resume_version, role, has_job_description } = analysis;
  const again = useMatch();
  if (resume === undefined || resume.latest_version === resume_version) return null;
  const named = role?.code ?? role?.title;
  return (
    <Alert
      color="leaf"
      variant="light"
      radius="lg"
      icon={<IconVersions />}
      title="Your résumé has changed since"
    >
      <Stack gap="sm" align="flex-start">
        <Text size="sm">
          {`This match is of version ${resume_version}; the newest is version ${resume.latest_version}. Match again to see what the change brings.`}
        </Text>
        <FormFailure title="The match was not made" failure={again.error} />
        {has_job_description || !named ? (
          <ButtonLink size="xs" to={paths.ats({ resume: resume_id, role: named })}>
            Match again
          </ButtonLink>
        ) : (
          <Button
            size="xs"
            loading={again.isPending}
            onClick={() => again.mutate({ resumeId: resume_id, body: { role: named } })}
          >
            Match again
          </Button>
        )}
      </Stack>
    </Alert>
  );
}
