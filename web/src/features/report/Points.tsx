/** The key points: covered or not, in words and by sign; each lights the words it rests on. */
import { Text, UnstyledButton } from "@mantine/core";
import {
  IconAlertTriangle,
  IconCircleCheck,
  IconCircleDashed,
  IconCircleHalf2,
} from "@tabler/icons-react";
import type { Point } from "./queries";
import styles from "./Report.module.css";
import { VERDICTS, weightInWords } from "./standing";
import { type Lit, pointId } from "./useLit";

const ICONS: Record<Point["verdict"], typeof IconCircleCheck> = {
  covered: IconCircleCheck,
  partial: IconCircleHalf2,
  contradicted: IconAlertTriangle,
  missing: IconCircleDashed,
};

export function Points({ points, lit }: { points: Point[]; lit: Lit }) {
  return (
    <ul className={styles.points}>
      {points.map((point, at) => (
        <li key={point.key_point}>
          {point.evidence ? (
            <Quoted point={point} id={pointId(at)} lit={lit} />
          ) : (
            <div className={styles.point} data-verdict={point.verdict}>
              <Words point={point} />
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}

function Quoted({ point, id, lit }: { point: Point; id: string; lit: Lit }) {
  return (
    <UnstyledButton
      className={styles.point ?? ""}
      data-verdict={point.verdict}
      aria-pressed={lit.pressed(id)}
      onClick={() => lit.press(id)}
      onMouseEnter={() => lit.point(id)}
      onMouseLeave={() => lit.point(null)}
    >
      <Words point={point} />
    </UnstyledButton>
  );
}

function Words({ point: { key_point, verdict, weight, evidence } }: { point: Point }) {
  const Icon = ICONS[verdict];
  return (
    <>
      <Icon size={20} aria-hidden="true" />
      <span>
        <Text span size="sm" className={styles.verdict ?? ""}>
          {VERDICTS[verdict]}
        </Text>
        <Text span size="sm" c="dimmed">{` · ${weightInWords(weight)}`}</Text>
        <Text span size="sm" display="block">
          {key_point}
        </Text>
        {evidence && (
          <Text span size="sm" c="dimmed" display="block" lineClamp={2} mt={2}>
            {`“${evidence.quote}”`}
          </Text>
        )}
      </span>
    </>
  );
}
