/** The roles a résumé speaks for, with its own lines as the reason. */
import { IconFileText, IconHourglass } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useParams } from "react-router";
import { isBeingRead, isReadable, resumesQuery, type ScoredResume } from "../../api/resumes";
import { paths } from "../../paths";
import { EmptyState } from "../../ui/EmptyState";
import { Loaded } from "../../ui/Loaded";
import { ButtonLink } from "../../ui/links";
import { Page } from "../../ui/Page";
import { ResumeSwitch } from "./ResumeSwitch";
import { RolesOf } from "./RolesOf";
import { Shapes } from "./Shapes";

export function RolesPage() {
  const { resumeId } = useParams();
  const resumes = useQuery(resumesQuery);
  const readable = resumes.data?.items.filter(isReadable) ?? [];
  const shown = resumeId ?? readable[0]?.id;
  return (
    <Page
      title="Roles"
      description="Ranked by what your résumé says. Under each you see the lines that speak for it and what is missing."
      actions={
        shown !== undefined &&
        readable.length > 0 && <ResumeSwitch resumes={readable} shown={shown} />
      }
    >
      <Loaded query={resumes} skeleton={<Shapes />} failed="Your résumés could not be loaded">
        {({ items }) => (shown ? <RolesOf key={shown} resumeId={shown} /> : <None items={items} />)}
      </Loaded>
    </Page>
  );
}

function None({ items }: { items: ScoredResume[] }) {
  if (items.some(isBeingRead)) {
    return (
      <EmptyState icon={<IconHourglass />} title="Your résumé is being read">
        <span role="status">This takes a few seconds. The roles appear here by themselves.</span>
      </EmptyState>
    );
  }
  return (
    <EmptyState
      icon={<IconFileText />}
      title={items.length === 0 ? "A résumé comes first" : "No résumé could be read yet"}
      action={<ButtonLink to={paths.resumes()}>Add a résumé</ButtonLink>}
    >
      Roles are ranked by what you did and can do, in your own lines. Nothing is guessed about you.
    </EmptyState>
  );
}
