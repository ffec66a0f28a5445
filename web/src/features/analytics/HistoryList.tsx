/** The interviews of the history; one can be taken out, and put back for a moment. */
import { notifications } from "@mantine/notifications";
import { useQueryClient } from "@tanstack/react-query";
import { type ReactNode, useRef, useState } from "react";
import { confirmLater } from "../../ui/confirmLater";
import { RowList } from "../../ui/RowLink";
import styles from "./History.module.css";
import { HistoryRow } from "./HistoryRow";
import { deleteInterview, type HistoryItem } from "./queries";

interface HistoryListProps {
  items: HistoryItem[];
  empty: ReactNode;
}

export function HistoryList({ items, empty }: HistoryListProps) {
  const { hidden, remove } = useRemoval();
  const place = useRef<HTMLDivElement>(null);
  const shown = items.filter((it) => !hidden.has(it.interview_id));
  const onDelete = (item: HistoryItem) => {
    // The button goes away with its row; the keyboard stays where the list is.
    place.current?.focus({ preventScroll: true });
    remove(item);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for the fields of a form
    <div ref={place} tabIndex={-1} role="group" aria-label="Interviews" className={styles.place}>
      {shown.length === 0 ? (
        empty
      ) : (
        <RowList>
          {shown.map((it) => (
            <HistoryRow key={it.interview_id} item={it} onDelete={() => onDelete(it)} />
          ))}
        </RowList>
      )}
    </div>
  );
}

function useRemoval() {
  const client = useQueryClient();
  const [hidden, setHidden] = useState<ReadonlySet<string>>(new Set());
  const restore = (id: string) =>
    setHidden((before) => new Set([...before].filter((it) => it !== id)));
  const remove = ({ interview_id: id, role_title }: HistoryItem) => {
    setHidden((before) => new Set(before).add(id));
    confirmLater({
      message: `The interview for ${role_title} is deleted.`,
      undone: () => restore(id),
      run: () => {
        deleteInterview(client, id).catch((error: Error) => {
          restore(id);
          notifications.show({ color: "red", title: "It was not deleted", message: error.message });
        });
      },
    });
  };
  return { hidden, remove };
}
