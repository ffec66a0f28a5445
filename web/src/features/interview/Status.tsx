/** What is happening right now, always at the same place. */
import { Loader } from "@mantine/core";
import {
  IconCheck,
  IconHourglassEmpty,
  IconMessageCircle,
  IconPlayerPause,
} from "@tabler/icons-react";
import type { Command, Interview } from "./queries";
import styles from "./Room.module.css";
import { happening, type Moment, momentOf } from "./stage";

interface StatusProps {
  interview: Interview;
  sending: Command | undefined;
}

const ICONS: Record<Moment, typeof IconCheck> = {
  lobby: IconHourglassEmpty,
  consent: IconMessageCircle,
  your_turn: IconMessageCircle,
  on_hold: IconPlayerPause,
  your_questions: IconMessageCircle,
  closing: IconMessageCircle,
  over: IconCheck,
};

export function Status({ interview, sending }: StatusProps) {
  const moment = momentOf(interview.phase.kind);
  const yours = !sending && (moment === "your_turn" || moment === "your_questions");
  const Icon = ICONS[moment];
  return (
    <div role="status" className={styles.status} data-yours={yours || undefined}>
      {sending ? (
        <Loader size={16} color="currentColor" />
      ) : (
        <Icon size={18} stroke={1.75} aria-hidden="true" />
      )}
      {happening(interview, sending)}
    </div>
  );
}
