// Protect a server with CSBS: the exact request, the backup followed until it is at rest, every outcome.
import { expect, test } from "./fixtures.mjs";
import { main } from "./support/page.mjs";
import { go } from "./support/sign-in.mjs";

const SERVER = "9506416d-db6c-406e-8bca-c0f43793d914";
const PROVIDER = "fc4d5750-22e7-4798-8a46-f48f62c4c1da";
const server = (page, name) => page.getByRole("group", { name: "What to back up" }).getByRole("radio", { name, exact: true });
const submit = (page) => page.getByRole("button", { name: /^Protect / });
const isProtect = (request) => request.method() === "POST" && request.url().endsWith("/action");

test.beforeEach(async ({ page, signIn }) => {
  await signIn();
  await go(page, "/classic/server-backup");
  await expect(page.getByRole("heading", { name: "Protect a server (CSBS)" })).toBeVisible();
});

test("sends the document's body and is followed until it is at rest", async ({ page, emulator, look }) => {
  await expect(server(page, "ecs-demo")).toBeVisible();
  await server(page, "ecs-demo").check();
  await page.getByLabel("Backup name").fill("backup");
  await page.getByLabel("Description").fill("backup des");
  await main(page).getByText("More fields").click();
  await page.getByLabel("Extra information").fill("{ }");
  const sent = page.waitForRequest(isProtect);
  await page.getByRole("button", { name: "Protect ecs-demo" }).click();
  const request = await sent;
  expect(new URL(request.url()).pathname).toBe(`/proxy/csbs/v1/${emulator.config.project_id}/providers/${PROVIDER}/resources/${SERVER}/action`);
  // The document leaves the extent open; the console always says it.
  expect(request.postDataJSON()).toEqual({ protect: { backup_name: "backup", description: "backup des", extra_info: {}, incremental: true } });
  await expect(main(page).getByText("ecs-demo is backed up", { exact: true })).toBeVisible();
  const result = page.getByRole("main");
  await expect(result.getByText("It names this run. The backup has an id of its own.")).toBeVisible();
  await expect(result).toContainText("Backup id");
  await look("protect, saved");
});

test("every field goes out", async ({ page }) => {
  await server(page, "ecs-demo").check();
  await page.getByLabel("Backup name").fill("b-1_A");
  await page.getByRole("radio", { name: /^Full/ }).check();
  await page.getByRole("button", { name: "Add tag" }).click();
  await page.getByLabel("Key 1").fill(" env ");
  await page.getByLabel("Value 1").fill("prod");
  await page.getByLabel("Value 1").press("Enter");
  await page.getByLabel("Key 2").fill("owner");
  await main(page).getByText("More fields").click();
  await page.getByRole("radio", { name: /^OS::Nova::Server/ }).check();
  await page.getByLabel("Extra information").fill('{"ticket": "42"}');
  const sent = page.waitForRequest(isProtect);
  await submit(page).click();
  expect((await sent).postDataJSON()).toEqual({
    protect: {
      backup_name: "b-1_A",
      incremental: false,
      resource_type: "OS::Nova::Server",
      tags: [
        { key: "env", value: "prod" },
        { key: "owner", value: "" },
      ],
      extra_info: { ticket: "42" },
    },
  });
  await expect(main(page).getByText("ecs-demo is backed up", { exact: true })).toBeVisible();
});

test("what fails later ends red, with the reason", async ({ page, look }) => {
  await server(page, "fails-later").check();
  await submit(page).click();
  await expect(main(page).getByText("The backup of fails-later failed", { exact: true })).toBeVisible();
  await expect(page.getByRole("main")).toContainText("CSBS.6005");
  await look("protect, failed");
});

test("the run is followed on while another page is shown", async ({ page, emulator }) => {
  await emulator.setClock({ freeze: true });
  await server(page, "ecs-demo").check();
  await submit(page).click();
  await expect(page.getByRole("heading", { name: "Backing up ecs-demo" }).or(main(page).getByText("Backing up ecs-demo", { exact: true })).first()).toBeVisible();
  await go(page, "/log");
  await expect(page.getByRole("heading", { level: 1, name: "Request log" })).toBeVisible();
  await emulator.setClock({ freeze: false, advance_seconds: 60 });
  await go(page, "/classic/server-backup");
  await expect(page.getByRole("region", { name: "Server backups started here" }).or(page.getByRole("region", { name: "Result" })).first()).toBeVisible();
  await expect(main(page).getByText("ecs-demo is backed up", { exact: true }).first()).toBeVisible();
});

test("a server that can't be backed up says why and can't be chosen", async ({ page }) => {
  await expect(server(page, "cluster-a")).toBeDisabled();
  await expect(main(page).getByText("Shared disks cannot be backed up with the server.")).toBeVisible();
});

test("a refusal for new projects offers the vault", async ({ page, emulator, look }) => {
  await server(page, "ecs-demo").check();
  await page.getByLabel("Backup name").fill("kept");
  await emulator.setFault({ operation: "csbs.protect", kind: "status", status: 400, shape: "cbr", code: "BackupService.4008", message: "closed" });
  await submit(page).click();
  await expect(main(page).getByText("HTTP 400, BackupService.4008")).toBeVisible();
  await expect(main(page).getByText("The older backup services are closed to new projects.").first()).toBeVisible();
  await expect(main(page).getByText("Nothing was changed.")).toBeVisible();
  await look("protect, closed");
  await expect(page.getByLabel("Backup name")).toHaveValue("kept");
  await page.getByRole("link", { name: "Protect with a vault" }).click();
  await expect(page).toHaveURL(/#\/protect$/);
});

test("an answer that is lost after the effect is looked for and followed", async ({ page, emulator }) => {
  let posts = 0;
  page.on("request", (request) => (posts += isProtect(request) ? 1 : 0));
  await server(page, "ecs-demo").check();
  await page.getByLabel("Backup name").fill("lost_backup");
  await emulator.setFault({ operation: "csbs.protect", kind: "broken", when: "after" });
  await submit(page).click();
  await expect(main(page).getByText(/The request took effect. Found: lost_backup/)).toBeVisible();
  // Looking has answered that.
  await expect(main(page).getByText("It may have taken effect.")).toHaveCount(0);
  await expect(main(page).getByText("ecs-demo is backed up", { exact: true })).toBeVisible();
  expect(posts).toBe(1);
});

test("an answer that is lost before the effect leaves the choice", async ({ page, emulator }) => {
  await server(page, "ecs-demo").check();
  await page.getByLabel("Backup name").fill("never_made");
  await emulator.setFault({ operation: "csbs.protect", kind: "broken", when: "before" });
  await submit(page).click();
  await expect(main(page).getByText(/No result of the request is there/)).toBeVisible();
  await page.getByRole("button", { name: "Send again" }).click();
  await expect(main(page).getByText("ecs-demo is backed up", { exact: true })).toBeVisible();
});

test("a refused server is explained in words", async ({ page, look }) => {
  await page.getByRole("button", { name: "Paste an id" }).click();
  await page.getByLabel("Id to choose").fill("00000000-0000-4000-8000-000000000000");
  await page.getByRole("button", { name: "Choose this id" }).click();
  await expect(main(page).getByText("not in the list")).toBeVisible();
  await submit(page).click();
  await expect(main(page).getByText(/HTTP \d+, CSBS\.6000/)).toBeVisible();
  await look("protect, refused");
});
