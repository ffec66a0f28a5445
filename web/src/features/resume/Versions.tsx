/** Every version of the profile there has been, quietly. */
import { Accordion, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import type { Resume } from "../../api/resumes";
import { count, dayAndTime } from "../../ui/format";
import { Loaded } from "../../ui/Loaded";
import { Loading, TextSkeleton } from "../../ui/skeletons";
import { versionsQuery } from "./queries";
import styles from "./Reading.module.css";

export function Versions({ resume }: { resume: Resume }) {
  return (
    <Accordion variant="default" order={2}>
      <Accordion.Item value="versions" className={styles.versions ?? ""}>
        <Accordion.Control>{count(resume.latest_version, "version")}</Accordion.Control>
        <Accordion.Panel>
          <List resumeId={resume.id} />
        </Accordion.Panel>
      </Accordion.Item>
    </Accordion>
  );
}

const SOURCES = { parsed: "Read from the file", edited: "Corrected by you" };

function List({ resumeId }: { resumeId: string }) {
  const versions = useQuery(versionsQuery(resumeId));
  return (
    <Loaded query={versions} skeleton={<Lines />} failed="The versions could not be loaded">
      {({ items }) => (
        <ol className={styles.versionList} reversed>
          {items.map(({ number, source, created_at }) => (
            <li key={number} value={number}>
              <Text size="sm" span>
                {SOURCES[source]}
              </Text>{" "}
              <Text size="sm" span c="dimmed">
                {dayAndTime(created_at)}
              </Text>
            </li>
          ))}
        </ol>
      )}
    </Loaded>
  );
}

function Lines() {
  return (
    <Loading what="the versions">
      <TextSkeleton lines={2} />
    </Loading>
  );
}
