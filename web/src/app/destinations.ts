/** Where one can go from anywhere, in the order of the journey. */
import {
  IconBriefcase,
  IconChartLine,
  IconFileText,
  IconHistory,
  IconHome,
  IconMicrophone,
  IconTargetArrow,
} from "@tabler/icons-react";
import { paths, patterns } from "../paths";

export interface Destination {
  to: string;
  label: string;
  icon: typeof IconHome;
  /** Further pages that belong to it, as patterns. */
  also?: readonly string[];
}

export const destinations: readonly Destination[] = [
  { to: paths.home(), label: "Home", icon: IconHome },
  { to: paths.resumes(), label: "Résumés", icon: IconFileText, also: [patterns.resume] },
  { to: paths.roles(), label: "Roles", icon: IconBriefcase, also: [patterns.resumeRoles] },
  { to: paths.ats(), label: "ATS match", icon: IconTargetArrow, also: [patterns.analysis] },
  { to: paths.prepare(), label: "Prepare", icon: IconMicrophone, also: [patterns.plan] },
  { to: paths.progress(), label: "Progress", icon: IconChartLine },
  { to: paths.history(), label: "History", icon: IconHistory, also: [patterns.report] },
];

/** The ones that fit beside "More" at the bottom of a phone. */
export const onPhone = new Set(["Home", "Résumés", "Prepare", "Progress"]);
