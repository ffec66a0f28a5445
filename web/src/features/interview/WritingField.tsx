/** A text to be written and sent, kept until it has arrived. */
import { Button, Textarea } from "@mantine/core";
import { useMediaQuery } from "@mantine/hooks";
import { IconSend } from "@tabler/icons-react";
import {
  type FormEvent,
  type KeyboardEvent,
  type ReactNode,
  useEffect,
  useRef,
  useState,
} from "react";
import { count } from "../../ui/format";
import styles from "./Room.module.css";
import { useDraft } from "./useDraft";

interface WritingFieldProps {
  label: string;
  /** Where the text is kept until it is sent. */
  place: string;
  /** What was typed elsewhere, for a field that is empty here. */
  first?: string | null | undefined;
  /** Told what is typed, now and then. */
  onDraft?: (text: string) => void;
  action: string;
  /** What to say when there is nothing to send. */
  empty: string;
  busy: boolean;
  minRows: number;
  /** Sends the text; `sent` forgets the draft. */
  onSend: (text: string, sent: () => void) => void;
  children?: ReactNode;
}

/** As the server counts them. */
const MOST_CHARS = 20_000;
const WARN_FROM = 18_000;

export function WritingField(props: WritingFieldProps) {
  const { label, place, first, onDraft, action, empty, busy, minRows, onSend, children } = props;
  const draft = useDraft(place, first ?? "", onDraft);
  const [blank, setBlank] = useState(false);
  const field = useFocusOnMount();
  const typing = useMediaQuery("(any-pointer: fine)", true, { getInitialValueInEffect: false });
  const left = MOST_CHARS - (draft.text.length > WARN_FROM ? [...draft.text.trim()].length : 0);
  const nearlyFull = left < MOST_CHARS - WARN_FROM;
  const submit = (event?: FormEvent) => {
    event?.preventDefault();
    if (busy || left < 0) return;
    if (draft.text.trim() !== "") {
      onSend(draft.text, draft.clear);
      return;
    }
    setBlank(true);
    field.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) submit(event);
  };
  const error = left < 0 ? `${count(-left, "character")} too many` : blank ? empty : undefined;
  return (
    <form onSubmit={submit} className={styles.panel} noValidate>
      <Textarea
        ref={field}
        label={label}
        description={nearlyFull ? `${count(left, "character")} left` : typing && SEND_KEYS}
        autosize
        minRows={minRows}
        maxRows={14}
        size="md"
        radius="lg"
        readOnly={busy}
        value={draft.text}
        onChange={(event) => {
          setBlank(false);
          draft.write(event.currentTarget.value);
        }}
        onKeyDown={onKeyDown}
        error={error}
        styles={{ label: { fontWeight: 600 }, input: { padding: "0.75rem 1rem" } }}
      />
      <div className={styles.under}>
        <div className={styles.controls}>{children}</div>
        <Button
          type="submit"
          size="md"
          aria-disabled={busy}
          rightSection={<IconSend size={18} aria-hidden="true" />}
        >
          {action}
        </Button>
      </div>
    </form>
  );
}

const SEND_KEYS = /Mac|iPhone|iPad/.test(navigator.userAgent)
  ? "⌘ Enter sends"
  : "Ctrl + Enter sends";

/** Whoever comes to this part can write at once. */
function useFocusOnMount() {
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus({ preventScroll: true }), []);
  return field;
}
