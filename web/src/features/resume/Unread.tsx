/** A résumé nothing could be read from: why, and what to do instead. */
import { Stack, Text } from "@mantine/core";
import { IconFileOff } from "@tabler/icons-react";
import type { Resume } from "../../api/resumes";
import { paths } from "../../paths";
import { EmptyState } from "../../ui/EmptyState";
import { ButtonLink } from "../../ui/links";
import { adviceFor } from "./advice";

export function Unread({ resume }: { resume: Resume }) {
  return (
    <EmptyState
      icon={<IconFileOff />}
      title="This file could not be read"
      action={<ButtonLink to={paths.resumes()}>Add another file</ButtonLink>}
    >
      <Stack gap="sm">
        {resume.problems.map(({ code, message }) => (
          <div key={`${code} ${message}`}>
            <Text>{message}</Text>
            <Text>{adviceFor(code)}</Text>
          </div>
        ))}
        <Text>The file itself is kept until you delete it.</Text>
      </Stack>
    </EmptyState>
  );
}
