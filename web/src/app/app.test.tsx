import { screen } from "@testing-library/react";
import { Link } from "react-router";
import { expect, test } from "vitest";
import { meQuery } from "../api/queries";
import { serve, show } from "../test/show";
import { Page } from "../ui/Page";
import { Shell } from "./Shell";
import { SignedIn } from "./SignedIn";

const ada = { id: "1", name: "Ada", email: "", standing: "member", created_at: "" };
const door = { path: "/sign-in", element: <p>the door</p> };
const ended = { status: 401, body: { code: "unauthenticated", message: "Sign in first." } };

test("who is not signed in is led to the door, and back afterwards", async () => {
  serve({ "GET /api/me": ended });
  const { router } = show(<SignedIn />, "/resumes/7?tab=roles", [door]);

  await screen.findByText("the door");

  const back = new URLSearchParams(router.state.location.search).get("back");
  expect(back).toBe("/resumes/7?tab=roles");
});

test("who has signed out is led to the door, with nowhere to go back to", async () => {
  serve({ "GET /api/me": { body: ada } });
  const { router, client } = show(<SignedIn />, "/settings", [door]);

  await screen.findByText("Greenroom is starting…");
  client.setQueryData(meQuery.queryKey, null);

  await screen.findByText("the door");
  expect(router.state.location.search).toBe("");
});

test("a server that cannot be reached is said, and nobody is sent away", async () => {
  serve({});
  show(<SignedIn />, "/settings", [door]);

  expect(await screen.findByText(/server cannot be reached/)).toBeTruthy();
  expect(screen.getByRole("button", { name: "Try again" })).toBeTruthy();
});

test("the shell marks where one is, and the heading gets the focus after a navigation", async () => {
  serve({ "GET /api/me": { body: ada } });
  const inside = {
    element: <Shell />,
    children: [
      { path: "/progress", element: <Page title="Progress">figures</Page> },
      {
        path: "/start",
        element: (
          <Page title="Start">
            <Link to="/progress">go</Link>
          </Page>
        ),
      },
    ],
  };
  const { router } = show(<p />, "/elsewhere", [inside]);
  await router.navigate("/start");

  (await screen.findByRole("link", { name: "go" })).click();

  const heading = await screen.findByRole("heading", { level: 1, name: "Progress" });
  expect(document.activeElement).toBe(heading);
  const here = screen.getAllByRole("link", { current: "page" });
  expect(here.map((it) => it.textContent)).toEqual(["Progress", "Progress"]);
});
