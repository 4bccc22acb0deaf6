// An answer that says yes and then breaks off: it took effect, so nothing may be sent twice, whatever is typed meanwhile.
import { expect, test } from "./fixtures.mjs";
import { main } from "./support/page.mjs";
import { SERVER, VAULT_S003, associate, paste, picker, station } from "./support/protect.mjs";
import { go } from "./support/sign-in.mjs";

/** Each form: where it is, the operation, what is filled in, the button, how its request is known. */
const FORMS = [
  {
    path: "/vaults/create",
    operation: "cbr.vault.create",
    button: "Create vault",
    posted: /\/vaults$/,
    async fill(page) {
      await page.getByLabel("Vault name").fill("accepted");
      await page.getByRole("textbox", { name: "Size" }).fill("100");
    },
  },
  {
    path: `/resources/associate?vault=${VAULT_S003.id}`,
    operation: "cbr.resources.add",
    button: "Associate 1 server",
    posted: /\/addresources$/,
    fill: (page) => paste(picker(main(page), "Resources to associate"), [SERVER.id]),
  },
  {
    path: `/restore-points/create?vault=${VAULT_S003.id}`,
    operation: "cbr.checkpoint.create",
    button: /^Back up/,
    posted: /\/checkpoints$/,
    fill: (page) => page.getByLabel("Backup name").fill("accepted"),
  },
  {
    path: "/classic/server-backup",
    operation: "csbs.protect",
    button: /^Protect/,
    posted: /\/action$/,
    async fill(page) {
      await page.getByRole("radio", { name: "ecs-demo", exact: true }).check();
      await page.getByLabel("Backup name").fill("accepted");
    },
  },
  {
    path: "/classic/disk-backup",
    operation: "vbs.backup.create",
    button: /^Back up/,
    posted: /\/cloudbackups$/,
    async fill(page) {
      await page.getByRole("radio", { name: "volume-demo", exact: true }).check();
      await page.getByLabel("Backup name").fill("accepted");
    },
  },
];

for (const form of FORMS) {
  test(`${form.operation}: accepted, but the answer breaks off`, async ({ page, emulator, signIn, look }) => {
    let posts = 0;
    page.on("request", (request) => (posts += request.method() === "POST" && form.posted.test(request.url()) ? 1 : 0));
    await signIn();
    await go(page, form.path);
    await form.fill(page);
    await emulator.setFault({ operation: form.operation, kind: "truncated", when: "after" });
    const submit = main(page).getByRole("button", { name: form.button });
    await submit.click();
    await expect(main(page).getByText("It took effect.", { exact: true })).toBeVisible();
    await expect(main(page).getByText(/Found: /)).toBeVisible();
    await expect(main(page).getByText("Find its result in the lists; do not send the request again.")).toBeVisible();
    await expect(main(page).getByText("The request already took effect.")).toBeVisible();
    await look(`${form.operation}, accepted without an answer`);
    await submit.click({ force: true });
    await expect(main(page).getByRole("button", { name: "Send again" })).toHaveCount(0);
    expect(posts).toBe(1);
    await main(page).getByRole("button", { name: "Use the form again" }).click();
    await expect(main(page).getByText("It took effect.", { exact: true })).toBeHidden();
  });
}

test("what is typed while the answer is awaited does not mislead the search", async ({ page, emulator, signIn }) => {
  await signIn();
  await go(page, "/vaults/create");
  await FORMS[0].fill(page);
  await page.route(/\/proxy\/cbr\/v3\/[^/]+\/vaults$/, async (route) => {
    if (route.request().method() !== "POST") return route.fallback();
    await route.fetch();
    await page.getByLabel("Vault name").fill("something_else");
    await route.abort("connectionreset");
  });
  await page.getByRole("button", { name: "Create vault" }).click();
  await expect(main(page).getByText(/The request took effect\. Found: accepted \(/)).toBeVisible();
  await expect(page.getByLabel("Vault name")).toHaveValue("something_else");
});

test.describe("in the walkthrough", () => {
  test("what was found after a lost answer is gone on with, up to the proof", async ({ page, emulator, signIn }) => {
    await signIn();
    await go(page, "/protect");
    const goOn = (name) => station(page, name).getByRole("button", { name: "Go on with it" });
    const lose = (operation) => emulator.setFault({ operation, kind: "broken", when: "after" });

    await lose("cbr.vault.create");
    const here = station(page, "Vault");
    await here.getByLabel("Vault name").fill("my_vault");
    await here.getByRole("textbox", { name: "Size" }).fill("200");
    await here.getByRole("button", { name: "Create vault" }).click();
    await goOn("Vault").click();

    await lose("cbr.resources.add");
    await associate(page, SERVER);
    await goOn("Resources").click();

    await lose("cbr.checkpoint.create");
    await station(page, "Restore point").getByLabel("Backup name").fill("night");
    await station(page, "Restore point").getByRole("button", { name: "Back up 1 resource" }).click();
    await goOn("Restore point").click();
    await expect(station(page, "Verified")).toContainText("1 resource is saved");
    // The answer that was lost would have said what was skipped; the console claims no more than it knows.
    await expect(station(page, "Verified")).toContainText("Whether others were skipped can't be told here");
  });
});

test("no answer in time: it is looked for, and what was typed stays", async ({ page, emulator, signIn }) => {
  await page.clock.install();
  await signIn();
  await go(page, "/vaults/create");
  await FORMS[0].fill(page);
  await emulator.setFault({ operation: "cbr.vault.create", kind: "delay", milliseconds: 600_000 });
  await page.getByRole("button", { name: "Create vault" }).click();
  await expect(page.getByRole("button", { name: "Creating vault" })).toBeVisible();
  await page.clock.runFor(66_000);
  await expect(main(page).getByText("No answer came in time")).toBeVisible();
  await expect(main(page).getByText("It may have taken effect.")).toBeVisible();
  await expect(main(page).getByText(/No result of the request is there/)).toBeVisible();
  await expect(page.getByLabel("Vault name")).toHaveValue("accepted");
});
