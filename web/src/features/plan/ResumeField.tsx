/** Which résumé the questions are about. */
import { Select } from "@mantine/core";
import { isReadable, type ScoredResume as Resume } from "../../api/resumes";
import { day } from "../../ui/format";

interface ResumeFieldProps {
  resumes: Resume[];
  value: string | null;
  error?: string | undefined;
  onChange: (resumeId: string | null) => void;
}

const WHY_NOT: Partial<Record<Resume["status"], string>> = {
  parsing: "still being read",
  failed: "could not be read",
};

export function ResumeField({ resumes, value, error, onChange }: ResumeFieldProps) {
  return (
    <Select
      label="Résumé"
      description="Some questions are about what it says."
      data={resumes.map((it) => ({
        value: it.id,
        label: `${it.title} · ${isReadable(it) ? day(it.updated_at) : (WHY_NOT[it.status] ?? "")}`,
        disabled: !isReadable(it),
      }))}
      value={value}
      onChange={onChange}
      error={error}
      allowDeselect={false}
      size="md"
      styles={{ label: { fontWeight: 600 } }}
    />
  );
}
