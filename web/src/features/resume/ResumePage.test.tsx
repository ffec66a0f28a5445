import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { serve, show } from "../../test/show";
import { ResumePage } from "./ResumePage";

const resume = (number: number, work: object, more: object = {}) => ({
  id: "r1",
  title: "Marta · Nurse",
  file_name: "marta.docx",
  format: "docx",
  bytes: 1,
  status: "parsed",
  latest_version: number,
  created_at: "2026-11-24T09:00:00Z",
  updated_at: "2026-11-24T09:00:00Z",
  version: { number, source: "parsed", created_at: "2026-11-24T09:00:00Z" },
  problems: [],
  text: "Marta, nurse",
  profile: { basics: { name: "Marta" }, work: [work] },
  provenance: { "/work/0/name": { page: 0, boxes: [], confidence: 0.4 } },
  pages: [],
  seniority: null,
  experience_months: 0,
  ...more,
});
const ward = { position: "Nurse", name: "Brigid" };

const showPage = () =>
  show("", "/", [{ path: "/resumes/:resumeId", element: <ResumePage /> }]).router.navigate(
    "/resumes/r1",
  );

test("a correction is saved on top of the version the person saw", async () => {
  const asked = serve({
    "GET /api/resumes/r1": { body: resume(3, ward) },
    "PUT /api/resumes/r1/profile": { body: resume(4, { ...ward, position: "Matron" }) },
  });
  await showPage();

  await userEvent.click(await screen.findByRole("button", { name: "Edit Nurse, Brigid" }));
  const position = screen.getByLabelText("Position");
  await userEvent.clear(position);
  await userEvent.type(position, "Matron");
  await userEvent.click(screen.getByRole("button", { name: "Save" }));

  await screen.findByRole("button", { name: "Edit Matron, Brigid" });
  const put = asked.find((it) => it.method === "PUT");
  expect(put?.headers.get("Idempotency-Key")).toBeTruthy();
  expect(await put?.json()).toMatchObject({
    base_version: 3,
    profile: { work: [{ position: "Matron", name: "Brigid" }] },
  });
});

test("after a conflict what was typed is still there and is saved on the newest version", async () => {
  const conflict = { code: "conflict", message: "The résumé was changed meanwhile." };
  const newest = { position: "Nurse", name: "Brigid Clinic" };
  const asked = serve({
    "GET /api/resumes/r1": [{ body: resume(3, ward) }, { body: resume(4, newest) }],
    "PUT /api/resumes/r1/profile": [
      { status: 409, body: conflict },
      { body: resume(5, { ...newest, location: "York" }) },
    ],
  });
  await showPage();

  await userEvent.click(await screen.findByRole("button", { name: "Edit Nurse, Brigid" }));
  await userEvent.type(screen.getByLabelText("Place"), "York");
  await userEvent.click(screen.getByRole("button", { name: "Save" }));
  await userEvent.click(await screen.findByRole("button", { name: "Load the newest version" }));
  await screen.findByText("The newest version is loaded");
  await userEvent.click(screen.getByRole("button", { name: "Save" }));

  await waitFor(() => expect(asked.filter((it) => it.method === "PUT")).toHaveLength(2));
  const second = asked.filter((it) => it.method === "PUT")[1];
  expect(await second?.json()).toMatchObject({
    base_version: 4,
    profile: { work: [{ position: "Nurse", name: "Brigid Clinic", location: "York" }] },
  });
});

test("what the server says about a field stands at the field", async () => {
  const fields = [{ field: "/work/0/startDate", message: "Write the date as 2020-03." }];
  serve({
    "GET /api/resumes/r1": { body: resume(3, ward) },
    "PUT /api/resumes/r1/profile": { status: 422, body: { code: "invalid", message: "x", fields } },
  });
  await showPage();

  await userEvent.click(await screen.findByRole("button", { name: "Edit Nurse, Brigid" }));
  await userEvent.type(screen.getByLabelText("From"), "last year");
  await userEvent.click(screen.getByRole("button", { name: "Save" }));

  expect(await screen.findByText("Write the date as 2020-03.")).toBeTruthy();
  expect(screen.getByLabelText("From").getAttribute("aria-invalid")).toBe("true");
});

test("an uncertain field says so in words, and a file without pages shows its text", async () => {
  serve({ "GET /api/resumes/r1": { body: resume(1, ward) } });
  await showPage();

  const work = await screen.findByRole("region", { name: "Work" });

  expect(within(work).getByText("please check")).toBeTruthy();
  expect(screen.getByText("Marta, nurse")).toBeTruthy();
});

test("a file that could not be read says why and what to do", async () => {
  const problems = [{ code: "encrypted", message: "This PDF asks for a password." }];
  const failed = { status: "failed", version: null, latest_version: 0, problems };
  serve({ "GET /api/resumes/r1": { body: resume(0, ward, failed) } });
  await showPage();

  expect(await screen.findByText("This PDF asks for a password.")).toBeTruthy();
  expect(screen.getByText(/print it to PDF/)).toBeTruthy();
  expect(screen.getByRole("link", { name: "Add another file" }).getAttribute("href")).toBe(
    "/resumes",
  );
});

test("a failure of the server is told, and a résumé that is not there leads back", async () => {
  serve({
    "GET /api/resumes/r1": [
      { status: 500, body: { code: "internal", message: "Something broke on our side." } },
      { status: 404, body: { code: "not_found", message: "no such résumé" } },
    ],
  });
  await showPage();

  await userEvent.click(await screen.findByRole("button", { name: "Try again" }));

  expect(await screen.findByText("There is no such résumé")).toBeTruthy();
});
