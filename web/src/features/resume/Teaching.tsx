/** What a first résumé brings, before there is one. */
import { SimpleGrid, Text, Title } from "@mantine/core";
import { IconListSearch, IconMessages, IconTargetArrow } from "@tabler/icons-react";
import styles from "./Resumes.module.css";

const GAINS = [
  {
    icon: <IconListSearch />,
    title: "See what machines read",
    text: "Every field beside the place on the page it came from. What is uncertain is marked, and you put it right.",
  },
  {
    icon: <IconTargetArrow />,
    title: "Learn which roles it speaks for",
    text: "Roles are ranked with your own lines as the reason, and with what is missing for the next step up.",
  },
  {
    icon: <IconMessages />,
    title: "Rehearse for one of them",
    text: "The questions are drawn from the role and from what you wrote. Nothing is invented about you.",
  },
];

export function Teaching() {
  return (
    <SimpleGrid component="ul" className={styles.gains} cols={{ base: 1, sm: 3 }} spacing="xl">
      {GAINS.map(({ icon, title, text }) => (
        <li key={title}>
          <div className={styles.gainIcon} aria-hidden="true">
            {icon}
          </div>
          <Title order={2} size="h3" mt="sm" mb={4}>
            {title}
          </Title>
          <Text size="sm" c="dimmed">
            {text}
          </Text>
        </li>
      ))}
    </SimpleGrid>
  );
}
