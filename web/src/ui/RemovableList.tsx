/** A list whose rows can be deleted, and put back for a moment. */
import { notifications } from "@mantine/notifications";
import { type ReactNode, useRef, useState } from "react";
import { confirmLater } from "./confirmLater";
import styles from "./RemovableList.module.css";
import { RowList } from "./RowLink";

interface RemovableListProps<T> {
  /** What the list is of: "Interviews". */
  label: string;
  items: readonly T[];
  idOf: (item: T) => string;
  /** What is said after a deletion: "“Plan B” is deleted." */
  deleted: (item: T) => string;
  /** Deletes it on the server; a failure brings the row back and is shown. */
  remove: (item: T) => Promise<unknown>;
  row: (item: T, onDelete: () => void) => ReactNode;
  /** Shown when no row is left. */
  empty?: ReactNode;
}

export function RemovableList<T>(props: RemovableListProps<T>) {
  const { label, items, idOf, row, empty } = props;
  const { hidden, remove } = useRemoval(props);
  const place = useRef<HTMLDivElement>(null);
  const shown = items.filter((it) => !hidden.has(idOf(it)));
  const onDelete = (item: T) => {
    // The button goes away with its row; the keyboard stays where the list is.
    place.current?.focus({ preventScroll: true });
    remove(item);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for the fields of a form
    <div ref={place} tabIndex={-1} role="group" aria-label={label} className={styles.place}>
      {shown.length === 0 && empty !== undefined ? (
        empty
      ) : (
        <RowList>{shown.map((it) => row(it, () => onDelete(it)))}</RowList>
      )}
    </div>
  );
}

function useRemoval<T>({ idOf, deleted, remove }: RemovableListProps<T>) {
  const [hidden, setHidden] = useState<ReadonlySet<string>>(new Set());
  const restore = (id: string) =>
    setHidden((before) => new Set([...before].filter((it) => it !== id)));
  const removeLater = (item: T) => {
    const id = idOf(item);
    setHidden((before) => new Set(before).add(id));
    confirmLater({
      message: deleted(item),
      undone: () => restore(id),
      run: () => {
        remove(item).catch((error: Error) => {
          restore(id);
          notifications.show({ color: "red", title: "It was not deleted", message: error.message });
        });
      },
    });
  };
  return { hidden, remove: removeLater };
}
