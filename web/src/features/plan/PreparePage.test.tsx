import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { serve, show } from "../../test/show";
import { PreparePage } from "./PreparePage";

const catalog = {
  occupations: [
    { code: "nurse", title: "Nurse", group: "health", summary: "Cares for patients." },
    { code: "chef", title: "Chef", group: "hospitality", summary: "Cooks for guests." },
  ],
  personas: [{ code: "friendly", name: "Mara", summary: "Warm." }],
  company_styles: [
    {
      code: "balanced",
      name: "Balanced",
      summary: "Ordinary.",
      rounds: [{ kind: "behavioural", count: 2 }],
    },
  ],
  rounds: [
    { kind: "professional", label: "Professional" },
    { kind: "behavioural", label: "Behavioural" },
  ],
  competencies: [{ code: "resilience", label: "Resilience" }],
  skills: ["Food safety", "Wound care"],
  version: "1",
};
const resume = (id: string, latest_version = 1) => ({
  id,
  title: `${id}.pdf`,
  status: latest_version > 0 ? "parsed" : "failed",
  latest_version,
  updated_at: "2026-11-24T09:00:00Z",
});
const server = (resumes: unknown[]) => ({
  "GET /api/catalog": { body: catalog },
  "GET /api/users/resumes": { body: { items: resumes, next: null } },
  "GET /api/resumes/older/roles": { body: { roles: [], verdict: "unclear" } },
  "POST /api/plans": { status: 201, body: { id: "p1" } },
});

test("the plan is asked for with what the link named and the steppers say", async () => {
  const asked = serve(server([resume("newest"), resume("older")]));
  const { router } = show(<PreparePage />, "/prepare?resume=older&role=nurse", [
    { path: "/plans/:planId", element: <p>The plan</p> },
  ]);

  const professional = await screen.findByRole("group", { name: "questions in Professional" });
  await userEvent.click(within(professional).getByRole("button", { name: /^More/ }));
  await userEvent.click(screen.getByRole("button", { name: "Make the plan" }));

  await waitFor(() => expect(router.state.location.pathname).toBe("/plans/p1"));
  const post = asked.find((it) => it.method === "POST");
  expect(await post?.json()).toMatchObject({
    resume_id: "older",
    role: "nurse",
    job_description: null,
    rounds: [
      { kind: "professional", count: 1 },
      { kind: "behavioural", count: 2 },
    ],
  });
});

test("a role in one's own words is sent as it is written", async () => {
  const asked = serve(server([resume("older")]));
  show(<PreparePage />, "/prepare?role=Ward%20sister", [
    { path: "/plans/:planId", element: <p>The plan</p> },
  ]);

  await userEvent.click(await screen.findByRole("button", { name: "Make the plan" }));

  await screen.findByText("The plan");
  const post = asked.find((it) => it.method === "POST");
  expect(await post?.json()).toMatchObject({ role: "Ward sister" });
});

test("nothing is asked for without a role, and the field says so", async () => {
  const asked = serve(server([resume("older")]));
  show(<PreparePage />, "/prepare");

  await userEvent.click(await screen.findByRole("button", { name: "Make the plan" }));

  expect(await screen.findByText("Name the role you rehearse for.")).toBeTruthy();
  expect(asked.some((it) => it.method === "POST")).toBe(false);
});

test("what the server says about a field stands at the field", async () => {
  serve({
    ...server([resume("older")]),
    "POST /api/plans": {
      status: 422,
      body: {
        code: "invalid",
        message: "no",
        fields: [{ field: "role", message: "No role here is like “xyz”." }],
      },
    },
  });
  show(<PreparePage />, "/prepare?role=xyz");

  await userEvent.click(await screen.findByRole("button", { name: "Make the plan" }));

  expect(await screen.findByText("No role here is like “xyz”.")).toBeTruthy();
});

test("without a résumé that could be read the page leads to the résumés", async () => {
  serve(server([resume("broken", 0)]));
  show(<PreparePage />, "/prepare");

  const link = await screen.findByRole("link", { name: "Add a résumé" });

  expect(link.getAttribute("href")).toBe("/resumes");
});

test("a time budget and things to look at are asked for instead of counts", async () => {
  const asked = serve(server([resume("older")]));
  show(<PreparePage />, "/prepare?role=nurse", [
    { path: "/plans/:planId", element: <p>The plan</p> },
  ]);

  await userEvent.click(await screen.findByRole("radio", { name: "Minutes in all" }));
  await userEvent.click(screen.getByRole("combobox", { name: /Look most at/ }));
  await userEvent.click(await screen.findByRole("option", { name: "Wound care" }));
  await userEvent.click(screen.getByRole("button", { name: "Make the plan" }));

  await screen.findByText("The plan");
  const post = asked.find((it) => it.method === "POST");
  const body = await post?.json();
  expect(body).toMatchObject({ minutes: 45, focus: ["Wound care"] });
  expect(body).not.toHaveProperty("rounds");
});
