/** Ending cannot be undone, so it says first what is kept. */
import { Button, Group, Modal, Stack, Text } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { count } from "../../ui/format";
import type { Interview } from "./queries";

interface EndDialogProps {
  interview: Interview;
  onEnd: () => void;
}

export function EndDialog({ interview, onEnd }: EndDialogProps) {
  const [opened, { open, close }] = useDisclosure(false);
  const end = () => {
    close();
    onEnd();
  };
  return (
    <>
      <Button variant="default" onClick={open}>
        End
      </Button>
      <Modal opened={opened} onClose={close} title="End the interview?" centered radius="lg">
        <Stack gap="lg">
          <Text size="sm">{whatIsKept(interview)}</Text>
          <Group justify="flex-end">
            <Button variant="default" onClick={close} data-autofocus>
              Go on with it
            </Button>
            <Button color="red.9" onClick={end}>
              End the interview
            </Button>
          </Group>
        </Stack>
      </Modal>
    </>
  );
}

function whatIsKept({ answered, question_count, consent_at }: Interview): string {
  if (!consent_at) return "Nothing of it has been kept. You can start a new one whenever you like.";
  if (answered === 0) {
    return "No question has been answered yet, so there will be nothing to score. This cannot be undone. To come back later, pause or leave instead.";
  }
  return `What you answered, ${answered} of ${count(question_count, "question")}, is kept and judged in the report; the rest counts as not reached. This cannot be undone. To come back later, pause or leave instead.`;
}
