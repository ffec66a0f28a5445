/** One interview of the history. */
import { ActionIcon, Menu } from "@mantine/core";
import { IconDots, IconTrash } from "@tabler/icons-react";
import { standing } from "../../api/standing";
import { paths } from "../../paths";
import { dayAndTime, words } from "../../ui/format";
import { RowLink } from "../../ui/RowLink";
import { ScoreText } from "../../ui/score";
import type { HistoryItem } from "./queries";

interface HistoryRowProps {
  item: HistoryItem;
  onDelete: () => void;
}

export function HistoryRow({ item, onDelete }: HistoryRowProps) {
  const { label, page } = standing(item);
  const when = dayAndTime(item.started_at ?? item.created_at);
  const answered = `${item.answered} of ${item.planned} answered`;
  return (
    <RowLink
      id={item.interview_id}
      to={paths[page](item.interview_id)}
      title={item.role_title}
      note={[when, words(item.difficulty), label, answered].join(" · ")}
      aside={
        <>
          {page === "report" && <ScoreText score={item.score ?? null} />}
          <Menu position="bottom-end">
            <Menu.Target>
              <ActionIcon
                variant="subtle"
                color="gray"
                size="lg"
                aria-label={`More for ${item.role_title}, ${when}`}
              >
                <IconDots size={20} aria-hidden="true" />
              </ActionIcon>
            </Menu.Target>
            <Menu.Dropdown>
              <Menu.Item
                leftSection={<IconTrash size={16} aria-hidden="true" />}
                onClick={onDelete}
              >
                Delete with transcript and report
              </Menu.Item>
            </Menu.Dropdown>
          </Menu>
        </>
      }
    />
  );
}
