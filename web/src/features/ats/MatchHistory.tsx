/** The matches of a résumé so far, each with its score and how it changed. */
import { Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { paths } from "../../paths";
import { dayAndTime } from "../../ui/format";
import { Loaded } from "../../ui/Loaded";
import { RowLink, RowList } from "../../ui/RowLink";
import { Section } from "../../ui/Section";
import { ScoreText } from "../../ui/score";
import { ListSkeleton, Loading } from "../../ui/skeletons";
import { type AnalysisItem, analysesQuery } from "./queries";
import { against, changeInWords } from "./words";

interface MatchHistoryProps {
  resumeId: string;
  /** The match that the page shows already. */
  shown?: string;
}

export function MatchHistory({ resumeId, shown }: MatchHistoryProps) {
  const analyses = useQuery(analysesQuery(resumeId));
  return (
    <Section title="Matches so far">
      <Loaded query={analyses} skeleton={<Shapes />} failed="The matches could not be loaded">
        {({ items }) => <Rows items={items} shown={shown} />}
      </Loaded>
    </Section>
  );
}

function Rows({ items, shown }: { items: AnalysisItem[]; shown: string | undefined }) {
  if (items.length === 0) {
    return (
      <Text size="sm" c="dimmed">
        None of this résumé yet. Every match is kept here, so that you see what a change of your
        words brings.
      </Text>
    );
  }
  return (
    <RowList>
      {items.map((it, at) => (
        <RowLink
          key={it.id}
          to={paths.analysis(it.id)}
          title={it.id === shown ? `${against(it)} (shown)` : against(it)}
          note={
            <>
              {`Version ${it.resume_version} · ${dayAndTime(it.created_at)}`}
              <Text size="sm" inherit>
                {changeInWords(it, items.slice(at + 1))}
              </Text>
            </>
          }
          aside={<ScoreText score={it.overall} />}
        />
      ))}
    </RowList>
  );
}

function Shapes() {
  return (
    <Loading what="the matches">
      <ListSkeleton rows={3} height={84} />
    </Loading>
  );
}
