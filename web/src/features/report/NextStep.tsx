/** What to do with it: the next rehearsal for the same role. */
import { Text, Title } from "@mantine/core";
import { IconArrowRight } from "@tabler/icons-react";
import { paths } from "../../paths";
import { ButtonLink } from "../../ui/links";
import { Surface } from "../../ui/Surface";
import type { Report } from "./queries";

export function NextStep({ role }: { role: Report["role"] }) {
  return (
    <Surface component="section" tone="accent" aria-labelledby="next">
      <Title order={2} id="next">
        {`Rehearse again for ${role.title}`}
      </Title>
      <Text mt="xs" mb="lg" maw="38rem">
        The next plan asks more about what went less well, and avoids questions you have had.
      </Text>
      <ButtonLink
        to={paths.prepare({ role: role.code ?? role.title })}
        size="md"
        rightSection={<IconArrowRight size={18} aria-hidden="true" />}
      >
        Prepare the next interview
      </ButtonLink>
    </Surface>
  );
}
