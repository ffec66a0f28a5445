/** The one next step, large. */
import { Loader, Text, Title } from "@mantine/core";
import { IconArrowRight } from "@tabler/icons-react";
import { ButtonLink } from "../../ui/links";
import { Surface } from "../../ui/Surface";
import styles from "./Home.module.css";
import type { Step } from "./nextStep";

export function NextStepCard({ step }: { step: Step }) {
  const { title, why, action, to, waits } = step;
  return (
    <Surface component="section" tone="accent" className={styles.next} aria-labelledby="next-step">
      <span className={styles.kicker}>Next step</span>
      <Title order={2} id="next-step" className={styles.question}>
        {title}
      </Title>
      <Text maw="34rem">{why}</Text>
      <ButtonLink
        to={to}
        size="lg"
        mt="sm"
        leftSection={waits ? <Loader size={18} color="currentColor" /> : undefined}
        rightSection={<IconArrowRight size={20} aria-hidden="true" />}
      >
        {action}
      </ButtonLink>
    </Surface>
  );
}
