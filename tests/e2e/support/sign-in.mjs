import { expect } from "@playwright/test";

/** Pastes a token and a project into the form of the session and sends it. */
export async function enterToken(page, token, project = "") {
  await page.getByLabel("Token", { exact: true }).fill(token);
  await page.getByLabel("Project id").fill(project);
  await page.getByRole("main").getByRole("button", { name: "Sign in" }).click();
}

/** Starts a session with the demo account's token, the way a person does; then the page stands at a place that reads nothing. */
export async function signIn(page, emulator) {
  await page.goto("/#/log");
  await page.getByRole("banner").locator('a[href="#/session"]').click();
  await enterToken(page, emulator.config.token, emulator.config.project_id);
  await expect(page.getByRole("heading", { level: 1, name: "Request log" })).toBeVisible();
}

/** Goes to a place of the console without losing the session: a reload would end it. */
export async function go(page, path) {
  await page.evaluate((hash) => (location.hash = hash), path);
}

/** A fresh token, as another program would get one. */
export async function newToken(emulator) {
  const reply = await fetch(`${emulator.address}/v3/auth/tokens`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({
      auth: {
        identity: { methods: ["password"], password: { user: { name: "demo", password: "demo", domain: { name: "demo" } } } },
        scope: { project: { id: emulator.config.project_id } },
      },
    }),
  });
  return reply.headers.get("x-subject-token");
}
