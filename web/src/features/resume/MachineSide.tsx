/** The file's side: its pages where it has some, and the text a machine reads from it. */
import { SegmentedControl, Text, Title } from "@mantine/core";
import { useState } from "react";
import type { Resume } from "../../api/resumes";
import { Paper } from "./Paper";
import paper from "./Paper.module.css";
import { placeOf } from "./pointing";
import styles from "./Reading.module.css";

interface MachineSideProps {
  resume: Resume;
  /** The field of a place that was chosen on the page. */
  onChoose: (at: string) => void;
}

type Shown = "page" | "text";

export function MachineSide({ resume, onChoose }: MachineSideProps) {
  const drawn = resume.format === "pdf" && resume.pages.length > 0;
  const [chosen, setChosen] = useState<Shown>("page");
  const shown = drawn ? chosen : "text";
  return (
    <section className={styles.machine} aria-labelledby="machine-side">
      <div className={styles.machineHead}>
        <Title order={2} size="h3" id="machine-side">
          {shown === "page" ? "Your page" : "What a machine reads"}
        </Title>
        {drawn && (
          <SegmentedControl
            size="xs"
            aria-label="Show the file as"
            value={shown}
            onChange={(it) => setChosen(it as Shown)}
            data={[
              { value: "page", label: "Page" },
              { value: "text", label: "Text" },
            ]}
          />
        )}
      </div>
      {shown === "page" ? (
        // biome-ignore lint/a11y/noStaticElementInteractions: for the mouse; fields lead the keyboard
        // biome-ignore lint/a11y/useKeyWithClickEvents: for the mouse; fields lead the keyboard
        <div onClick={({ target }) => choose(target, onChoose)}>
          <Paper resume={resume} />
        </div>
      ) : (
        <MachineText text={resume.text} />
      )}
    </section>
  );
}

function choose(target: EventTarget, onChoose: (at: string) => void) {
  const at = placeOf(target);
  if (at !== null) onChoose(at);
}

function MachineText({ text }: { text: string }) {
  if (text.trim() === "") return <Text c="dimmed">A machine reads nothing from this file.</Text>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <section className={paper.text} aria-label="Text of the file" tabIndex={0}>
      {text}
    </section>
  );
}
