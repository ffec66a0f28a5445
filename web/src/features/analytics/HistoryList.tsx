/** The interviews of the history; one can be taken out, and put back for a moment. */
import { useQueryClient } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { RemovableList } from "../../ui/RemovableList";
import { HistoryRow } from "./HistoryRow";
import { deleteInterview, type HistoryItem } from "./queries";

interface HistoryListProps {
  items: HistoryItem[];
  empty: ReactNode;
}

export function HistoryList({ items, empty }: HistoryListProps) {
  const client = useQueryClient();
  return (
    <RemovableList
      label="Interviews"
      items={items}
      idOf={(it) => it.interview_id}
      deleted={(it) => `The interview for ${it.role_title} is deleted.`}
      remove={(it) => deleteInterview(client, it.interview_id)}
      row={(it, onDelete) => <HistoryRow key={it.interview_id} item={it} onDelete={onDelete} />}
      empty={empty}
    />
  );
}
