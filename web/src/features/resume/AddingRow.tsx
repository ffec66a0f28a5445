/** One file on its way: being sent, refused, or being read. */
import { Button, Group, Progress, Text } from "@mantine/core";
import { percent } from "../../ui/format";
import { Failed } from "./Failed";
import { ReadingRow } from "./ReadingRow";
import styles from "./Resumes.module.css";
import type { Adding } from "./uploads";

interface AddingRowProps {
  adding: Adding;
  onAgain: () => void;
  onPutAway: () => void;
}

export function AddingRow({ adding, onAgain, onPutAway }: AddingRowProps) {
  const { file, stage } = adding;
  return (
    <li className={styles.card}>
      {stage.step === "sending" && (
        <Sending name={file.name} share={stage.share} onStop={onPutAway} />
      )}
      {stage.step === "refused" && (
        <Failed
          title={`${file.name} was not taken in`}
          problems={[stage.failure]}
          onAgain={worthAgain(stage.failure.code) ? onAgain : undefined}
          onPutAway={onPutAway}
        />
      )}
      {stage.step === "reading" && (
        <ReadingRow
          name={file.name}
          resumeId={stage.resumeId}
          jobId={stage.jobId}
          onPutAway={onPutAway}
        />
      )}
    </li>
  );
}

/** The same file is refused again for what it is, not for how the server fares. */
const FINAL = ["too_large", "unsupported_format", "invalid"];
const worthAgain = (code: string) => !FINAL.includes(code);

interface SendingProps {
  name: string;
  /** 0 to 1. */
  share: number;
  onStop: () => void;
}

function Sending({ name, share, onStop }: SendingProps) {
  const sent = share >= 1;
  return (
    <>
      <Group justify="space-between" wrap="nowrap" gap="md">
        <Text fw={560} truncate>
          {name}
        </Text>
        <Button variant="subtle" color="gray" size="compact-sm" onClick={onStop}>
          Stop
        </Button>
      </Group>
      <Progress
        value={share * 100}
        aria-label={`Sending ${name}`}
        size="sm"
        my={8}
        animated={sent}
      />
      <Text size="sm" c="dimmed">
        {sent ? "Sent; the server is storing it." : `Sending, ${percent(share)}`}
      </Text>
    </>
  );
}
