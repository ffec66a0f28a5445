/** Every page there is, each loaded when it is first opened. */
import type { RouteObject } from "react-router";
import { LostPage } from "./app/LostPage";
import { RouteFailure } from "./app/RouteFailure";
import { Shell } from "./app/Shell";
import { SignedIn } from "./app/SignedIn";
import { Starting } from "./app/Starting";
import { patterns } from "./paths";

/** Pages inside the shell: navigation at the side or at the bottom. */
const inShell: RouteObject[] = [
  {
    path: patterns.home,
    lazy: async () => ({ Component: (await import("./features/home/HomePage")).HomePage }),
  },
  {
    path: patterns.resumes,
    lazy: async () => ({ Component: (await import("./features/resume/ResumesPage")).ResumesPage }),
  },
  {
    path: patterns.resume,
    lazy: async () => ({ Component: (await import("./features/resume/ResumePage")).ResumePage }),
  },
  {
    path: patterns.resumeRoles,
    lazy: async () => ({ Component: (await import("./features/role/RolesPage")).RolesPage }),
  },
  {
    path: patterns.roles,
    lazy: async () => ({ Component: (await import("./features/role/RolesPage")).RolesPage }),
  },
  {
    path: patterns.ats,
    lazy: async () => ({ Component: (await import("./features/ats/AtsPage")).AtsPage }),
  },
  {
    path: patterns.analysis,
    lazy: async () => ({ Component: (await import("./features/ats/AnalysisPage")).AnalysisPage }),
  },
  {
    path: patterns.prepare,
    lazy: async () => ({ Component: (await import("./features/plan/PreparePage")).PreparePage }),
  },
  {
    path: patterns.plan,
    lazy: async () => ({ Component: (await import("./features/plan/PlanPage")).PlanPage }),
  },
  {
    path: patterns.report,
    lazy: async () => ({ Component: (await import("./features/report/ReportPage")).ReportPage }),
  },
  {
    path: patterns.progress,
    lazy: async () => ({
      Component: (await import("./features/analytics/ProgressPage")).ProgressPage,
    }),
  },
  {
    path: patterns.history,
    lazy: async () => ({
      Component: (await import("./features/analytics/HistoryPage")).HistoryPage,
    }),
  },
  {
    path: patterns.settings,
    lazy: async () => ({
      Component: (await import("./features/account/SettingsPage")).SettingsPage,
    }),
  },
];

/** Pages that fill the window: nothing may distract from them. */
const inRoom: RouteObject[] = [
  {
    path: patterns.interview,
    lazy: async () => ({
      Component: (await import("./features/interview/InterviewPage")).InterviewPage,
    }),
  },
];

const outside: RouteObject[] = [
  {
    path: patterns.signIn,
    lazy: async () => ({ Component: (await import("./features/account/SignInPage")).SignInPage }),
  },
  {
    path: patterns.signUp,
    lazy: async () => ({ Component: (await import("./features/account/SignUpPage")).SignUpPage }),
  },
];

export const routes: RouteObject[] = [
  {
    ErrorBoundary: RouteFailure,
    HydrateFallback: Starting,
    children: [
      ...outside,
      {
        Component: SignedIn,
        children: [
          {
            Component: Shell,
            children: [{ ErrorBoundary: RouteFailure, children: inShell }],
          },
          ...inRoom,
        ],
      },
      { path: "*", Component: LostPage },
    ],
  },
];
