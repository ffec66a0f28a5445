/** Which résumé the roles are of. */
import { Select } from "@mantine/core";
import { useNavigate } from "react-router";
import type { ScoredResume } from "../../api/resumes";
import { paths } from "../../paths";
import { day } from "../../ui/format";

export function ResumeSwitch({ resumes, shown }: { resumes: ScoredResume[]; shown: string }) {
  const navigate = useNavigate();
  return (
    <Select
      label="Résumé"
      w={{ base: "100%", xs: 320 }}
      allowDeselect={false}
      value={resumes.some(({ id }) => id === shown) ? shown : null}
      data={resumes.map(({ id, title, updated_at }) => ({
        value: id,
        label: `${title} · ${day(updated_at)}`,
      }))}
      onChange={(id) => id !== null && void navigate(paths.resumeRoles(id))}
    />
  );
}
