/** Before it begins: who waits, how long, what to know. */
import { Button, List, Text, Title } from "@mantine/core";
import { IconArrowRight } from "@tabler/icons-react";
import { count } from "../../ui/format";
import type { Interview } from "./queries";
import styles from "./Room.module.css";

interface LobbyProps {
  interview: Interview;
  busy: boolean;
  onBegin: () => void;
}

export function Lobby({ interview, busy, onBegin }: LobbyProps) {
  const { persona, role, question_count, minutes } = interview;
  return (
    <div className={styles.lobby}>
      <Title order={2} fz="clamp(1.625rem, 1.2rem + 1.6vw, 2.25rem)" lh={1.25}>
        {`${persona.name} interviews you for ${role.title}`}
      </Title>
      <Text mt="sm" c="dimmed">
        {`${count(question_count, "question")}, about ${count(minutes, "minute")}. A simulated interviewer, in writing.`}
      </Text>
      <List mt="xl" spacing="xs" maw="40rem">
        <List.Item>
          You are asked first whether what you write may be kept for the report.
        </List.Item>
        <List.Item>Take the time you need: speed never counts.</List.Item>
        <List.Item>
          You can have a question repeated or put in other words, skip it, pause, or leave and come
          back to the same place.
        </List.Item>
      </List>
      <Button
        size="lg"
        mt="xl"
        loading={busy}
        onClick={onBegin}
        rightSection={<IconArrowRight size={20} aria-hidden="true" />}
      >
        Begin
      </Button>
    </div>
  );
}
