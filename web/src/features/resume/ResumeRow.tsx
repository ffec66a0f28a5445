/** One résumé of the list: where it stands and its latest match. */
import { ActionIcon, Text } from "@mantine/core";
import { IconTrash } from "@tabler/icons-react";
import { isReadable, type ScoredResume } from "../../api/resumes";
import { paths } from "../../paths";
import { count, day } from "../../ui/format";
import { RowLink } from "../../ui/RowLink";
import { ScoreText } from "../../ui/score";
import styles from "./Resumes.module.css";

interface ResumeRowProps {
  resume: ScoredResume;
  onDelete: () => void;
}

export function ResumeRow({ resume, onDelete }: ResumeRowProps) {
  return (
    <RowLink
      to={paths.resume(resume.id)}
      title={resume.title}
      note={<span className={styles.breaks}>{note(resume)}</span>}
      aside={
        <>
          {typeof resume.ats_score === "number" && (
            <div className={styles.match}>
              <ScoreText score={resume.ats_score} />
              <Text size="xs" c="dimmed" truncate>
                {resume.ats_role ?? "ATS match"}
              </Text>
            </div>
          )}
          <ActionIcon
            variant="subtle"
            color="gray"
            size="lg"
            aria-label={`Delete ${resume.title}`}
            onClick={onDelete}
          >
            <IconTrash size={18} aria-hidden="true" />
          </ActionIcon>
        </>
      }
    />
  );
}

const STANDING: Record<ScoredResume["status"], string> = {
  parsing: "Being read",
  parsed: "Read",
  partial: "Read in part",
  failed: "Could not be read",
};

function note(resume: ScoredResume): string {
  const { status, latest_version, file_name, title, updated_at } = resume;
  const versions = isReadable(resume) ? count(latest_version, "version") : null;
  const file = file_name === title ? null : file_name;
  return [STANDING[status], versions, file, day(updated_at)].filter(Boolean).join(" · ");
}
