/** A file the server has: follows the reading to its end and leads on. */
import { Button, Group, Loader, Text } from "@mantine/core";
import { IconCircleCheck } from "@tabler/icons-react";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { ended, useJob } from "../../api/job";
import { isReadable, resumeQuery } from "../../api/resumes";
import { paths } from "../../paths";
import { ButtonLink } from "../../ui/links";
import { Failed } from "./Failed";
import { recount } from "./queries";
import styles from "./Resumes.module.css";

interface ReadingRowProps {
  name: string;
  resumeId: string;
  jobId: string;
  onPutAway: () => void;
}

export function ReadingRow({ name, resumeId, jobId, onPutAway }: ReadingRowProps) {
  const client = useQueryClient();
  const job = useJob(jobId);
  const over = ended(job.data);
  const resume = useQuery({ ...resumeQuery(resumeId), enabled: over });
  useEffect(() => {
    if (over) void recount(client);
  }, [over, client]);

  if (job.data?.state === "failed" || resume.data?.status === "failed") {
    const problems = resume.data?.problems.length ? resume.data.problems : [BROKE_OFF];
    return <Failed title={`${name} could not be read`} problems={problems} onPutAway={onPutAway} />;
  }
  if (resume.data && isReadable(resume.data)) {
    return <Done resumeId={resumeId} title={resume.data.title} onPutAway={onPutAway} />;
  }
  const waits = job.data?.state === "queued";
  return (
    <Group gap="md" wrap="nowrap" role="status">
      <Loader size="sm" aria-hidden="true" />
      <div className={styles.words}>
        <Text fw={560} truncate>
          {name}
        </Text>
        <Text size="sm" c="dimmed">
          {waits ? "Stored. It is read next." : "Stored, and being read. This takes a few seconds."}
        </Text>
      </div>
    </Group>
  );
}

const BROKE_OFF = {
  code: "broke_off",
  message: "Reading it broke off. The file is stored; nothing of it is lost.",
};

interface DoneProps {
  resumeId: string;
  title: string;
  onPutAway: () => void;
}

function Done({ resumeId, title, onPutAway }: DoneProps) {
  return (
    <Group gap="md" justify="space-between" role="status">
      <Group gap="md" wrap="nowrap" className={styles.words}>
        <IconCircleCheck className={styles.good} aria-hidden="true" />
        <div className={styles.words}>
          <Text fw={560} truncate>
            {title}
          </Text>
          <Text size="sm" c="dimmed">
            It has been read. See whether everything is right.
          </Text>
        </div>
      </Group>
      <Group gap="xs">
        <ButtonLink to={paths.resume(resumeId)}>Look at it</ButtonLink>
        <Button variant="subtle" color="gray" onClick={onPutAway}>
          Later
        </Button>
      </Group>
    </Group>
  );
}
