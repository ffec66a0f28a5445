/** What is installed here. */
import { Skeleton, Stack, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { setupQuery } from "../../api/queries";
import { Loaded } from "../../ui/Loaded";
import { Section } from "../../ui/Section";
import { Surface } from "../../ui/Surface";
import { Loading } from "../../ui/skeletons";

const MODEL = {
  ready: "The sentence model is installed: answers are understood by meaning, on this server.",
  missing:
    "The sentence model is not installed: answers are judged by words alone, and every result says so.",
};

export function AboutSection() {
  const setup = useQuery(setupQuery);
  return (
    <Section title="About this Greenroom">
      <Surface>
        <Loaded
          query={setup}
          failed="What is installed could not be loaded"
          skeleton={
            <Loading what="what is installed">
              <Skeleton height={52} />
            </Loading>
          }
        >
          {({ version, sentence_model }) => (
            <Stack gap={4}>
              <Text size="sm">{`Version ${version}`}</Text>
              <Text size="sm" c="dimmed">
                {MODEL[sentence_model]}
              </Text>
            </Stack>
          )}
        </Loaded>
      </Surface>
    </Section>
  );
}
