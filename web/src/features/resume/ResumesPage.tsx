/** All résumés, and the place to add one. */
import { Stack } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { resumesQuery } from "../../api/resumes";
import { Loaded } from "../../ui/Loaded";
import { Page } from "../../ui/Page";
import { Section } from "../../ui/Section";
import { ListSkeleton, Loading } from "../../ui/skeletons";
import { AddingRow } from "./AddingRow";
import { DropArea } from "./DropArea";
import { ResumeList } from "./ResumeList";
import styles from "./Resumes.module.css";
import { Teaching } from "./Teaching";
import { shownAbove } from "./uploads";
import { useUploads } from "./useUploads";

export function ResumesPage() {
  const resumes = useQuery(resumesQuery);
  const { uploads, add, again, putAway } = useUploads();
  const above = shownAbove(uploads);
  return (
    <Page
      title="Résumés"
      description="Each is read on this server. You see what a machine understood, where on the page it stands, and can put it right."
    >
      <Stack gap="xl">
        <Stack gap="md">
          <DropArea onFiles={add} />
          <ul className={styles.adding} aria-label="Files you are adding">
            {uploads.map((it) => (
              <AddingRow
                key={it.key}
                adding={it}
                onAgain={() => again(it)}
                onPutAway={() => putAway(it.key)}
              />
            ))}
          </ul>
        </Stack>
        <Loaded query={resumes} skeleton={<Shapes />} failed="Your résumés could not be loaded">
          {({ items }) => {
            const listed = items.filter(({ id }) => !above.has(id));
            if (items.length === 0) return uploads.length === 0 && <Teaching />;
            if (listed.length === 0) return null;
            return (
              <Section title="Your résumés">
                <ResumeList items={listed} />
              </Section>
            );
          }}
        </Loaded>
      </Stack>
    </Page>
  );
}

function Shapes() {
  return (
    <Loading what="your résumés">
      <ListSkeleton rows={3} />
    </Loading>
  );
}
