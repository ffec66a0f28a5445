import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { serve, show } from "../../test/show";
import { SettingsPage } from "./SettingsPage";
import { SignInPage } from "./SignInPage";
import { SignUpPage } from "./SignUpPage";

const ada = {
  id: "1",
  name: "Ada",
  email: "ada@example.org",
  standing: "member",
  created_at: "2026-11-02T10:00:00Z",
};
const setup = (sign_up_open: boolean) => ({
  body: { sign_up_open, version: "1.2.3", sentence_model: "missing" },
});
const wrong = {
  status: 401,
  body: { code: "wrong_credentials", message: "No match.", fields: [] },
};

async function signIn() {
  await userEvent.type(screen.getByLabelText("E-mail address"), "ada@example.org");
  await userEvent.type(screen.getByLabelText("Password"), "a long password");
  await userEvent.click(screen.getByRole("button", { name: "Sign in" }));
}

test("signing in goes on where the way was cut off", async () => {
  const asked = serve({ "GET /api/setup": setup(true), "POST /api/sessions": { body: ada } });
  const { router } = show(<SignInPage />, "/sign-in?back=/resumes/7", [
    { path: "/resumes/:id", element: <p>the résumé</p> },
  ]);

  await signIn();

  expect(await screen.findByText("the résumé")).toBeTruthy();
  expect(router.state.location.pathname).toBe("/resumes/7");
  const sent = asked.find((it) => it.method === "POST");
  expect(await sent?.json()).toEqual({ email: "ada@example.org", password: "a long password" });
});

test("a refused sign-in says why and keeps what was typed", async () => {
  serve({ "GET /api/setup": setup(true), "POST /api/sessions": wrong });
  show(<SignInPage />, "/sign-in");

  await signIn();

  expect((await screen.findByRole("alert")).textContent).toContain("No match.");
  expect(screen.getByLabelText<HTMLInputElement>("E-mail address").value).toBe("ada@example.org");
});

test("where sign-up is closed there is no form for it", async () => {
  serve({ "GET /api/setup": setup(false) });
  show(<SignUpPage />, "/sign-up");

  expect(await screen.findByText("Sign-up is closed here")).toBeTruthy();
  expect(screen.queryByLabelText("Password")).toBeNull();
});

test("what the server says of a field stands at the field", async () => {
  const fields = [{ field: "password", message: "this password is too easy to guess" }];
  const refused = { status: 422, body: { code: "invalid", message: "no", fields } };
  serve({ "GET /api/setup": setup(true), "POST /api/accounts": refused });
  show(<SignUpPage />, "/sign-up");

  await userEvent.type(await screen.findByLabelText("Name"), "Ada");
  await userEvent.type(screen.getByLabelText("E-mail address"), "ada@example.org");
  await userEvent.type(screen.getByLabelText("Password"), "aaaaaaaaaa");
  await userEvent.click(screen.getByRole("button", { name: "Make the account" }));

  expect(await screen.findByText("this password is too easy to guess")).toBeTruthy();
  expect(screen.queryByRole("alert")).toBeNull();
});

const settings = () => ({ "GET /api/me": { body: ada }, "GET /api/setup": setup(true) });

test("a new name is saved and stands in the form", async () => {
  const saved = { body: { ...ada, name: "Ada L." } };
  const asked = serve({ ...settings(), "PATCH /api/me": saved });
  show(<SettingsPage />);

  const name = await screen.findByLabelText("Name");
  await userEvent.clear(name);
  await userEvent.type(name, "Ada L.");
  await userEvent.click(screen.getByRole("button", { name: "Save" }));

  expect(await screen.findByText("Your name is saved.")).toBeTruthy();
  expect(await asked.find((it) => it.method === "PATCH")?.json()).toEqual({ name: "Ada L." });
});

test("a new password that is refused says so at the new password", async () => {
  const fields = [{ field: "password", message: "a password has 10 to 200 characters" }];
  const refused = { status: 422, body: { code: "invalid", message: "no", fields } };
  serve({ ...settings(), "PUT /api/me/password": refused });
  show(<SettingsPage />);

  await userEvent.type(screen.getByLabelText("Current password"), "old password");
  await userEvent.type(screen.getByLabelText("New password"), "short");
  await userEvent.click(screen.getByRole("button", { name: "Change password" }));

  const field = screen.getByLabelText("New password");
  await waitFor(() => expect(field.getAttribute("aria-invalid")).toBe("true"));
  expect(screen.getByText("a password has 10 to 200 characters")).toBeTruthy();
});

test("settings say what is installed", async () => {
  serve(settings());
  show(<SettingsPage />);

  expect(await screen.findByText("Version 1.2.3")).toBeTruthy();
  expect(screen.getByText(/sentence model is not installed/)).toBeTruthy();
});

test("signing out ends the session on the server and forgets here what it told", async () => {
  const asked = serve({ ...settings(), "DELETE /api/sessions/current": { status: 204 } });
  const { client } = show(<SettingsPage />);
  client.setQueryData(["history"], "of Ada");
  await screen.findByLabelText("Name");

  await userEvent.click(screen.getByRole("button", { name: "Sign out" }));

  await waitFor(() => expect(client.getQueryData(["me"])).toBeNull());
  expect(client.getQueryData(["history"])).toBeUndefined();
  expect(asked.some((it) => it.method === "DELETE")).toBe(true);
});
