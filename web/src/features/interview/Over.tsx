/** The interview is over: what became of it, and the way on. */
import { Text } from "@mantine/core";
import { IconArrowRight } from "@tabler/icons-react";
import { paths } from "../../paths";
import { count } from "../../ui/format";
import { ButtonLink } from "../../ui/links";
import { Surface } from "../../ui/Surface";
import type { Interview } from "./queries";
import styles from "./Room.module.css";

export function Over({ interview }: { interview: Interview }) {
  const reported = interview.report !== "none";
  return (
    <Surface tone="accent" className={styles.panel ?? ""}>
      <Text>{whatBecame(interview)}</Text>
      <div>
        <ButtonLink
          to={reported ? paths.report(interview.id) : paths.plan(interview.plan_id)}
          size="lg"
          rightSection={<IconArrowRight size={20} aria-hidden="true" />}
        >
          {reported ? "Open the report" : "Back to the plan"}
        </ButtonLink>
      </div>
    </Surface>
  );
}

function whatBecame({ phase, answered, question_count, report }: Interview): string {
  if (report === "none") return "You did not agree, or stopped before that: nothing was kept.";
  const answers = `You answered ${answered} of ${count(question_count, "question")}.`;
  if (phase.kind === "completed") return `Well done for sitting it to the end. ${answers}`;
  if (phase.kind === "abandoned") {
    return `The interview was closed after a long silence. ${answers} They are kept and judged.`;
  }
  return `You ended it early. ${answers} They are kept and judged.`;
}
