// The page of a restore point: by link, after a reload, without one, on paper.
import { expect, test } from "./fixtures.mjs";
import { main } from "./support/page.mjs";
import { enterToken, go } from "./support/sign-in.mjs";
import { VAULT_S003, changes, uuid } from "./support/protect.mjs";

/** By what its page is called: its vault, and when it was made. */
const TITLE = new RegExp(`^${VAULT_S003.name}, \\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d$`);

/** Begins a run of the vault of seed S003, the way another program would; gives its id. */
async function begin(emulator, vault = VAULT_S003.id) {
  const { token, project_id: project } = emulator.config;
  const reply = await fetch(`${emulator.address}/v3/${project}/checkpoints`, {
    method: "POST",
    headers: { "content-type": "application/json", "x-auth-token": token },
    body: JSON.stringify({ checkpoint: { parameters: { name: "by_program", description: "from a script" }, vault_id: vault } }),
  });
  return (await reply.json()).checkpoint.id;
}

test("a link to it: sign in, back to the page, and what can't be known is said", async ({ page, emulator, look }) => {
  const id = await begin(emulator);
  await page.goto(`/#/restore-points/${id}`);
  await look("restore point page, no session");
  await main(page).getByRole("link", { name: "Sign in" }).click();
  await enterToken(page, emulator.config.token, emulator.config.project_id);
  await expect(page.getByRole("heading", { name: TITLE, level: 1 })).toBeVisible();
  expect(new URL(page.url()).hash).toBe(`#/restore-points/${id}`);
  await expect(main(page)).toContainText("1 resource is saved");
  // Only the answer to the creation tells what was skipped, and it went to the script.
  await expect(main(page)).toContainText("Whether others were skipped can't be told here");
  await expect(main(page)).not.toContainText(/\d of \d resources? backed up/);
  await expect(main(page)).toContainText("by_program");
  await expect(main(page)).toContainText("from a script");
  await expect(main(page)).toContainText(id);
  await expect(main(page).getByRole("link", { name: VAULT_S003.name })).toBeVisible();
  await look("restore point page, saved");
});

test("a reload keeps the place and asks for the session again", async ({ page, emulator, signIn }) => {
  const id = await begin(emulator);
  await signIn();
  await go(page, `/restore-points/${id}`);
  await expect(page.getByRole("heading", { name: TITLE, level: 1 })).toBeVisible();
  await page.reload();
  await expect(page.getByRole("heading", { name: "Restore point", level: 1 })).toBeVisible();
  await main(page).getByRole("link", { name: "Sign in" }).click();
  await enterToken(page, emulator.config.token, emulator.config.project_id);
  await expect(page.getByRole("heading", { name: TITLE, level: 1 })).toBeVisible();
});

test("an id that the service does not know", async ({ page, signIn }) => {
  await signIn();
  await go(page, `/restore-points/${uuid(7)}`);
  await expect(main(page)).toContainText("The service does not know it");
  await expect(main(page)).toContainText("HTTP 404");
  await expect(main(page)).not.toContainText(/\d resources? (is|are) saved|of \d+ resources? backed up/);
  await expect(main(page)).not.toContainText("null");
});

test("a run that is on its way is followed to its end", async ({ page, emulator, signIn }) => {
  await emulator.setClock({ freeze: true });
  const id = await begin(emulator);
  await signIn();
  await go(page, `/restore-points/${id}`);
  await expect(main(page)).toContainText("The backup is running");
  await emulator.setClock({ advance_seconds: 60 });
  await main(page).getByRole("button", { name: "Refresh status" }).click();
  await expect(main(page)).toContainText("1 resource is saved");
  await expect(page.getByRole("table", { name: "Backups" }).getByRole("row", { name: /by_program/ })).toContainText("Available");
});

test("on paper there are facts and no buttons", async ({ page, emulator, signIn }) => {
  const id = await begin(emulator);
  await signIn();
  await go(page, `/restore-points/${id}`);
  await expect(main(page)).toContainText("1 resource is saved");
  await page.emulateMedia({ media: "print" });
  await expect(main(page).getByText(id).first()).toBeVisible();
  await expect(main(page)).toContainText("1 resource is saved");
  await expect(page.getByRole("button").filter({ visible: true })).toHaveCount(0);
  await expect(page.getByRole("navigation").filter({ visible: true })).toHaveCount(0);
});

test("looking changes nothing", async ({ page, emulator, signIn }) => {
  const id = await begin(emulator);
  await signIn();
  const sent = changes(page);
  await go(page, `/restore-points/${id}`);
  await expect(main(page)).toContainText("1 resource is saved");
  await main(page).getByRole("button", { name: "Refresh status" }).click();
  await main(page).getByText("Newest answer of the service (JSON)").first().click();
  await expect(main(page)).toContainText('"status": "available"');
  expect(sent).toEqual([]);
});
