/** The parts of the home page, largest first. */
import { Stack } from "@mantine/core";
import styles from "./Home.module.css";
import { HowItGoes } from "./HowItGoes";
import { NextStepCard } from "./NextStepCard";
import { nextStep } from "./nextStep";
import { type Home, isWriting } from "./queries";
import { ReadinessCard } from "./ReadinessCard";
import { Recent } from "./Recent";

export function HomeContent({ home }: { home: Home }) {
  const first = home.recent.length === 0;
  return (
    <Stack gap="3rem">
      <div className={styles.top}>
        <NextStepCard step={nextStep(home.next, isWriting(home))} />
        <ReadinessCard readiness={home.readiness ?? null} />
      </div>
      {first ? <HowItGoes /> : <Recent interviews={home.recent} />}
    </Stack>
  );
}
