/** The bar of the room: where it stands, the connection, and the ways out. */
import { ActionIcon, Button, Tooltip } from "@mantine/core";
import { IconArrowLeft, IconClock, IconPlayerPause } from "@tabler/icons-react";
import { useState } from "react";
import { Link } from "react-router";
import { isOver } from "../../api/standing";
import { paths } from "../../paths";
import { Elapsed } from "./Elapsed";
import { EndDialog } from "./EndDialog";
import { PAUSE } from "./otherwise";
import type { Command, Interview } from "./queries";
import styles from "./Room.module.css";
import { place, roundsDone } from "./stage";

interface RoomBarProps {
  interview: Interview;
  connection: { label: string; fine: boolean };
  command: (command: Command) => void;
}

export function RoomBar({ interview, connection, command }: RoomBarProps) {
  const { kind } = interview.phase;
  const [timed, setTimed] = useState(false);
  const over = isOver(kind);
  return (
    <section className={styles.bar} aria-label="Interview">
      <Link to={paths.home()} className={styles.leave}>
        <IconArrowLeft size={18} aria-hidden="true" />
        <span className={styles.leaveWords}>{over ? "Home" : "Leave for now"}</span>
      </Link>
      <div className={styles.where}>
        {!over && kind !== "greeting" && <Where interview={interview} />}
      </div>
      {!over && (
        <div className={styles.tools}>
          <span className={styles.link} role="status">
            <span className={styles.dot} data-trouble={!connection.fine || undefined} />
            <span className={styles.linkWords} data-fine={connection.fine || undefined}>
              {connection.label}
            </span>
          </span>
          {timed && interview.started_at && <Elapsed since={interview.started_at} />}
          <Tooltip label={timed ? "Hide the time" : "Show the time"}>
            <ActionIcon
              variant={timed ? "light" : "subtle"}
              color={timed ? "leaf" : "gray"}
              size="lg"
              aria-label="Show the time"
              aria-pressed={timed}
              onClick={() => setTimed(!timed)}
            >
              <IconClock size={20} aria-hidden="true" />
            </ActionIcon>
          </Tooltip>
          {kind === "in_round" && (
            <Button
              variant="default"
              leftSection={<IconPlayerPause size={16} aria-hidden="true" />}
              aria-keyshortcuts={PAUSE.keys}
              title={PAUSE.keys}
              onClick={() => command(PAUSE.command)}
            >
              {PAUSE.label}
            </Button>
          )}
          {kind !== "greeting" && (
            <EndDialog interview={interview} onEnd={() => command({ kind: "end" })} />
          )}
        </div>
      )}
    </section>
  );
}

function Where({ interview }: { interview: Interview }) {
  const done = roundsDone(interview);
  return (
    <>
      <div>{place(interview) || interview.role.title}</div>
      <div className={styles.track} aria-hidden="true">
        {interview.rounds.map((round, at) => (
          <div
            // biome-ignore lint/suspicious/noArrayIndexKey: rounds never change places
            key={at}
            className={styles.segment}
            data-here={interview.open_question?.at.round === at || undefined}
            style={{ flex: round.questions }}
          >
            <div style={{ width: `${(done[at] ?? 0) * 100}%` }} />
          </div>
        ))}
      </div>
    </>
  );
}
