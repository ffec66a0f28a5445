/** The last interviews. */
import { standing } from "../../api/standing";
import { paths } from "../../paths";
import { day } from "../../ui/format";
import { TextLink } from "../../ui/links";
import { RowLink, RowList } from "../../ui/RowLink";
import { Section } from "../../ui/Section";
import { ScoreText } from "../../ui/score";
import type { Home } from "./queries";

export function Recent({ interviews }: { interviews: Home["recent"] }) {
  return (
    <Section
      title="Recent interviews"
      actions={<TextLink to={paths.history()}>All of them</TextLink>}
    >
      <RowList>
        {interviews.map((it) => {
          const { label, page } = standing(it);
          return (
            <RowLink
              key={it.id}
              to={paths[page](it.id)}
              title={it.role.title}
              note={`${day(it.created_at)} · ${label} · ${it.answered} of ${it.question_count} answered`}
              aside={page === "report" && <ScoreText score={it.overall ?? null} />}
            />
          );
        })}
      </RowList>
    </Section>
  );
}
