import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { serve, show } from "../../test/show";
import { RolesPage } from "./RolesPage";

const resume = (id: string, latest_version = 1) => ({
  id,
  title: id,
  status: latest_version > 0 ? "parsed" : "failed",
  latest_version,
  updated_at: "2026-11-24T09:00:00Z",
});
const role = {
  code: "nurse",
  title: "Nurse",
  group: "health",
  score: 71.4,
  seniority: "senior",
  confidence: 0.8,
  evidence: [{ field: "/work/0/highlights/0", quote: "wound care", skill: "Wound care" }],
  missing: ["Triage"],
  next_step: { title: "Ward manager", skills: ["Budgeting"] },
};
const profile = { work: [{ name: "Harbour", highlights: ["Taught wound care to others"] }] };
const server = (roles: object[], verdict: string) => ({
  "GET /api/users/resumes": { body: { items: [resume("broken", 0), resume("r1"), resume("r0")] } },
  "GET /api/resumes/r1": { body: { ...resume("r1"), profile, provenance: {} } },
  "GET /api/resumes/r1/roles": { body: { roles, verdict } },
  "GET /api/catalog": { body: { occupations: [] } },
});

test("the newest résumé that could be read is ranked, with its lines as the reason", async () => {
  serve(server([role], "clear"));
  show(<RolesPage />, "/roles");

  const heading = await screen.findByRole("heading", { name: "Nurse" });

  expect(heading).toBeTruthy();
  expect((await screen.findByText("wound care")).tagName).toBe("MARK");
  expect(screen.getByText("Work, Harbour")).toBeTruthy();
  expect(screen.getByText("Triage")).toBeTruthy();
  expect(screen.getByText(/^Ward manager/).textContent).toContain("Budgeting");
  const match = screen.getByRole("link", { name: "See the match with Nurse" });
  expect(match.getAttribute("href")).toBe("/ats?resume=r1&role=nurse");
});

test("an unclear ranking is told kindly and leads on", async () => {
  serve(server([], "unclear"));
  show(<RolesPage />, "/roles");

  expect(await screen.findByText(/that is no fault/)).toBeTruthy();
  const paste = screen.getByRole("link", { name: "Paste a job description" });
  expect(paste.getAttribute("href")).toBe("/ats?resume=r1");
});

test("a ranking that fails says so and can be tried again", async () => {
  const broken = { status: 500, body: { code: "internal", message: "Something broke." } };
  serve({ ...server([], "clear"), "GET /api/resumes/r1/roles": broken });
  show(<RolesPage />, "/roles");

  expect(await screen.findByText("The roles could not be ranked")).toBeTruthy();
  expect(screen.getByRole("button", { name: "Try again" })).toBeTruthy();
});
