/** The résumés there are; one can be deleted, and put back for a moment. */
import { useQueryClient } from "@tanstack/react-query";
import type { ScoredResume } from "../../api/resumes";
import { RemovableList } from "../../ui/RemovableList";
import { deleteResume } from "./queries";
import { ResumeRow } from "./ResumeRow";

export function ResumeList({ items }: { items: ScoredResume[] }) {
  const client = useQueryClient();
  return (
    <RemovableList
      label="Résumés"
      items={items}
      idOf={({ id }) => id}
      deleted={({ title }) => `“${title}” is deleted, with its versions and matches.`}
      remove={({ id }) => deleteResume(client, id)}
      row={(it, onDelete) => <ResumeRow key={it.id} resume={it} onDelete={onDelete} />}
    />
  );
}
