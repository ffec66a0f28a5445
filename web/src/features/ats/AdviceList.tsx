/** What to do, most useful first, each with the line it is about. */
import { Text } from "@mantine/core";
import { type Profile, placeInWords, textAt } from "../../api/profile";
import { paths } from "../../paths";
import { TextLink } from "../../ui/links";
import { Quote } from "../../ui/Quote";
import { Section } from "../../ui/Section";
import { Surface } from "../../ui/Surface";
import styles from "./Ats.module.css";
import type { Analysis } from "./queries";

interface AdviceListProps {
  analysis: Analysis;
  profile: Profile | undefined;
}

export function AdviceList({ analysis, profile }: AdviceListProps) {
  const { advice, resume_id } = analysis;
  if (advice.length === 0) return null;
  return (
    <Section
      title="What to do"
      description="Most useful first. Add only what is true: an interviewer will ask about it."
    >
      <Surface>
        <ol className={styles.advice}>
          {advice.map(({ field, message }) => (
            <li key={`${field} ${message}`}>
              <Text>{message}</Text>
              {field && <Line at={field} resumeId={resume_id} profile={profile} />}
            </li>
          ))}
        </ol>
      </Surface>
    </Section>
  );
}

interface LineProps {
  at: string;
  resumeId: string;
  profile: Profile | undefined;
}

/** The line that the advice is about, and the way to change it. */
function Line({ at, resumeId, profile }: LineProps) {
  const line = textAt(profile, at);
  const place = placeInWords(profile, at);
  const change = (
    <TextLink to={`${paths.resume(resumeId)}#${at}`} size="sm" aria-label={`Change it in ${place}`}>
      Change it
    </TextLink>
  );
  return (
    <div className={styles.line}>
      {line === "" ? (
        <Text size="sm" c="dimmed">
          {place} · {change}
        </Text>
      ) : (
        <Quote
          source={
            <>
              {place} · {change}
            </>
          }
        >
          {line}
        </Quote>
      )}
    </div>
  );
}
