/** What the interviewer keeps of the answers, in the candidate's words; closed until wanted. */
import type { Interview } from "./queries";
import styles from "./Room.module.css";

export function Notes({ notes, persona }: Pick<Interview, "notes" | "persona">) {
  if (notes.length === 0) return null;
  return (
    <details className={styles.notes}>
      <summary>{`What ${persona.name} noted (${notes.length})`}</summary>
      <ul>
        {notes.map((note, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: notes are only ever added
          <li key={at}>{`Question ${note.number}: “${note.quote}”`}</li>
        ))}
      </ul>
    </details>
  );
}
