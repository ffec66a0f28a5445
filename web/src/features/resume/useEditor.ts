/** Correcting one entry at a time: begin, save on top of what was seen, remove, undo. */
import { notifications } from "@mantine/notifications";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useChange } from "../../api/change";
import type { ApiFailure } from "../../api/failure";
import type { Profile } from "../../api/profile";
import { type Resume, resumeQuery } from "../../api/resumes";
import { confirmLater } from "../../ui/confirmLater";
import { type Editing, movedTo } from "./conflict";
import { type Draft, entryAt, withEntry, withoutEntry } from "./drafts";
import { type Correction, recount, saveProfile } from "./queries";
import type { SectionSpec } from "./sections";

export type Editor = ReturnType<typeof useEditor>;

const versionOf = (resume: Resume) => resume.version?.number ?? resume.latest_version;

/** The button that begins to edit an entry, for the focus to come back to. */
export const editButtonId = (at: string) => `edit ${at}`;

export function useEditor(resume: Resume) {
  const [began, setBegan] = useState<Editing | null>(null);
  /** What is saved on: as it began, or a newer version after a conflict. */
  const [editing, setEditing] = useState<Editing | null>(null);
  const { change, keep } = useSaving(resume.id);
  const { reload, reloading } = useReload(resume.id);

  const close = (at: string | null) => {
    setBegan(null);
    setEditing(null);
    if (at !== null)
      requestAnimationFrame(() => document.getElementById(editButtonId(at))?.focus());
  };
  const begin = (spec: SectionSpec, index: number) => {
    const now = { spec, index, base: versionOf(resume), profile: resume.profile };
    change.reset();
    setBegan(now);
    setEditing(now);
  };
  const put = (profile: Profile, done: (saved: Resume) => void, refused?: Refused) => {
    if (editing === null) return;
    change.mutate(
      { base_version: editing.base, profile },
      { onSuccess: done, ...(refused && { onError: refused }) },
    );
  };
  const save = (draft: Draft, refused: Refused) => {
    if (editing === null) return;
    const { spec, index, profile } = editing;
    put(withEntry(profile, spec, index, draft), () => close(entryAt(spec, index)), refused);
  };
  const remove = () => {
    if (editing === null) return;
    const { spec, index, profile } = editing;
    put(withoutEntry(profile, spec, index), (saved) => {
      close(spec.at);
      confirmLater({
        message: `Removed from ${spec.title}.`,
        run: () => {},
        undone: () => keep({ base_version: versionOf(saved), profile }),
      });
    });
  };
  const takeNewest = (then: (now: Editing) => void) =>
    reload((newest) => {
      if (editing === null) return;
      const now = movedTo(editing, { version: versionOf(newest), profile: newest.profile });
      change.reset();
      setEditing(now);
      then(now);
    });
  return {
    began,
    editing,
    begin,
    stop: () => close(editing && entryAt(editing.spec, editing.index)),
    save,
    remove,
    saving: change.isPending,
    failure: change.error,
    stale: change.error?.code === "conflict",
    reload: takeNewest,
    reloading,
  };
}

type Refused = (failure: ApiFailure) => void;

function useSaving(id: string) {
  const client = useQueryClient();
  const onDone = (saved: Resume) => {
    client.setQueryData(resumeQuery(id).queryKey, saved);
    void client.invalidateQueries({ queryKey: ["resume", id, "versions"] });
    void recount(client);
  };
  const send = (body: Correction, once: Parameters<typeof saveProfile>[2]) =>
    saveProfile(id, body, once);
  const change = useChange({ send, onDone });
  const back = useChange({ send, onDone });
  const keep = (body: Correction) =>
    back.mutate(body, {
      onError: ({ message }) =>
        notifications.show({ color: "red", title: "It was not put back", message }),
    });
  return { change, keep };
}

function useReload(id: string) {
  const client = useQueryClient();
  const [reloading, setReloading] = useState(false);
  const reload = (then: (newest: Resume) => void) => {
    setReloading(true);
    client
      .fetchQuery({ ...resumeQuery(id), staleTime: 0 })
      .then(then)
      .catch(({ message }: Error) =>
        notifications.show({ color: "red", title: "It could not be loaded", message }),
      )
      .finally(() => setReloading(false));
  };
  return { reload, reloading };
}
