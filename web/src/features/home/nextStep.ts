/** The server's next step in words, with its address. */
import { paths } from "../../paths";
import type { NextStep } from "./queries";

export interface Step {
  title: string;
  why: string;
  action: string;
  to: string;
  /** Something is under way, and the step changes when it is done. */
  waits?: true;
}

export function nextStep(next: NextStep, writing = false): Step {
  switch (next.kind) {
    case "upload_resume":
      return {
        title: "Add your résumé",
        why: "It is read on this server. Roles, questions and advice are then about you, and every one shows the line it rests on.",
        action: "Add a résumé",
        to: paths.resumes(),
      };
    case "wait_for_parsing":
      return {
        title: "Your résumé is being read",
        why: "This takes a few seconds. You can look on while it happens.",
        action: "Look at it",
        to: paths.resume(next.resume_id),
        waits: true,
      };
    case "choose_role":
      return {
        title: "Choose a role to rehearse for",
        why: "See which roles your résumé speaks for, and what is missing for the next step up.",
        action: "See the roles",
        to: paths.resumeRoles(next.resume_id),
      };
    case "prepare":
      return {
        title: "Sit the interview you planned",
        why: "Your plan is ready. The questions are set and wait until you are.",
        action: "Open the plan",
        to: paths.plan(next.plan_id),
      };
    case "continue_interview":
      return {
        title: "Continue your interview",
        why: "It stands where you left it: the same question, nothing lost.",
        action: "Continue",
        to: paths.interview(next.interview_id),
      };
    case "read_report":
      if (writing) {
        return {
          title: "Your report is being written",
          why: "Your answers are safe and are being judged one by one. This takes a moment.",
          action: "Watch it come",
          to: paths.report(next.interview_id),
          waits: true,
        };
      }
      return {
        title: "Read what your last interview showed",
        why: "What you covered, what was missing, and what a better answer would add, in your own words.",
        action: "Open the report",
        to: paths.report(next.interview_id),
      };
    case "practise_again":
      return {
        title: "Rehearse again",
        why: "The next interview asks more about what went less well, and nothing twice.",
        action: "Prepare an interview",
        to: paths.prepare(),
      };
  }
}
