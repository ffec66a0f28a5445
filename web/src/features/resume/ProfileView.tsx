/** The whole profile: the sections that say something, and a way to fill those that do not. */
import { Button, Group, Stack, Text } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import type { Resume } from "../../api/resumes";
import { entries } from "./drafts";
import { SectionView } from "./SectionView";
import { SECTIONS, type SectionSpec } from "./sections";
import { editButtonId, useEditor } from "./useEditor";

export function ProfileView({ resume }: { resume: Resume }) {
  const editor = useEditor(resume);
  const { profile } = resume;
  const isShown = (spec: SectionSpec) =>
    entries(profile, spec).length > 0 || editor.began?.spec.at === spec.at;
  const empty = SECTIONS.filter((it) => !isShown(it));
  return (
    <Stack gap="lg">
      {SECTIONS.filter(isShown).map((spec) => (
        <SectionView key={spec.at} spec={spec} profile={profile} editor={editor} />
      ))}
      {editor.began === null && empty.length > 0 && (
        <div>
          <Text size="sm" c="dimmed" mb="xs" id="nothing-found">
            Nothing was found for these. Add what you have:
          </Text>
          <Group gap="xs" role="group" aria-labelledby="nothing-found">
            {empty.map((spec) => (
              <Button
                key={spec.at}
                id={editButtonId(spec.at)}
                size="xs"
                variant="default"
                leftSection={<IconPlus size={14} aria-hidden="true" />}
                onClick={() => editor.begin(spec, 0)}
              >
                {spec.title}
              </Button>
            ))}
          </Group>
        </div>
      )}
    </Stack>
  );
}
