/** The report is on its way. */
import { Progress, Text, Title } from "@mantine/core";
import { count } from "../../ui/format";
import { Surface } from "../../ui/Surface";
import type { Interview } from "./queries";

export function Writing({ interview }: { interview: Interview }) {
  return (
    <Surface tone="accent" component="section" aria-labelledby="writing">
      <div role="status">
        <Title order={2} id="writing">
          Your report is being written
        </Title>
        <Text mt="xs" mb="lg">
          {`${count(interview.answered, "answer")} to read and judge; this takes a few seconds. The page turns to the report by itself, and you may also leave and come back.`}
        </Text>
      </div>
      <Progress value={100} animated aria-label="Writing the report" />
    </Surface>
  );
}
