// The request log: every request with both bodies, copies that work, the token nowhere.
import { expect, test } from "./fixtures.mjs";
import { copy, run } from "./support/curl.mjs";
import { main } from "./support/page.mjs";
import { openEntry } from "./support/log.mjs";
import { go } from "./support/sign-in.mjs";

test.use({ permissions: ["clipboard-read", "clipboard-write"] });

const table = (page) => page.getByRole("table", { name: "Requests of this page" });

async function createVault(page, name, description) {
  await go(page, "/vaults/create");
  await page.getByLabel("Vault name").fill(name);
  await page.getByRole("textbox", { name: "Description" }).fill(description);
  await page.getByRole("textbox", { name: "Size" }).fill("100");
}

test("every request stands there with both bodies, and copies hold no token", async ({ page, emulator, signIn, look }) => {
  await page.goto("/#/log");
  await expect(main(page).getByText("Nothing was sent yet")).toBeVisible();
  await signIn();
  await createVault(page, "logged", "");
  await page.getByRole("button", { name: "Create vault" }).click();
  await expect(page.getByText("The vault “logged” is created")).toBeVisible();
  await go(page, "/log");
  await expect(table(page)).toContainText("cbr.vault.create");
  await main(page).getByRole("button", { name: /^Open request \d+, cbr\.vault\.create$/ }).click();
  const dialog = page.getByRole("dialog", { name: /^Request \d+$/ });
  await expect(dialog).toContainText('"name": "logged"');
  await expect(dialog).toContainText('"charging_mode": "post_paid"');
  await expect(dialog).toContainText("/proxy/cbr/v3/");
  await look("log, one request");
  const command = await copy(page, dialog.getByRole("button", { name: /as curl$/ }));
  expect(command).toContain('-H "X-Auth-Token: $TOKEN"');
  expect(command).not.toContain(emulator.config.token);
  const record = await copy(page, dialog.getByRole("button", { name: /request and answer as JSON$/ }));
  expect(record).not.toContain(emulator.config.token);
  expect(record).toContain("logged");
  JSON.parse(record);
});

test("a password is in no entry", async ({ page }) => {
  await page.goto("/#/session");
  await page.getByRole("radio", { name: /User and password/ }).check();
  await page.getByLabel("User name").fill("demo");
  await page.getByLabel("Account (domain) name").fill("demo");
  await page.getByLabel("Password", { exact: true }).fill("demo-is-not-it");
  await page.getByLabel("Project name or id").fill("eu-de");
  await main(page).getByRole("button", { name: "Sign in" }).click();
  await expect(main(page).getByText("User, account or password are not right")).toBeVisible();
  await go(page, "/log");
  await main(page).getByRole("button", { name: /^Open request \d+, iam\.token\.create$/ }).click();
  const dialog = page.getByRole("dialog", { name: /^Request \d+$/ });
  await expect(dialog).toContainText("Neither body is kept.");
  expect(await page.content()).not.toContain("demo-is-not-it");
  for (const name of [/as curl$/, /as JSON$/]) {
    expect(await copy(page, dialog.getByRole("button", { name }))).not.toContain("demo-is-not-it");
  }
});

test("a refused request is edited and sent again, with all that it said", async ({ page, emulator, signIn, look }) => {
  await signIn();
  await createVault(page, "refused_once", "by night");
  await page.getByRole("radio", { name: /^Disks/ }).check();
  await emulator.setFault({ operation: "cbr.vault.create", kind: "status", status: 400, code: "BackupService.6108" });
  await page.getByRole("button", { name: "Create vault" }).click();
  await expect(main(page)).toContainText("BackupService.6108");
  // Something else is typed meanwhile: it is not lost.
  await page.getByLabel("Vault name").fill("another_one");
  const dialog = await openEntry(page, "cbr\\.vault\\.create");
  await look("log, a request that can be sent again");
  await dialog.getByRole("button", { name: "Edit and send again" }).press("Enter");
  await expect(page.getByRole("heading", { name: "Create a vault", level: 1 })).toBeVisible();
  await expect(page.getByLabel("Vault name")).toHaveValue("refused_once");
  await expect(page.getByRole("textbox", { name: "Description" })).toHaveValue("by night");
  await expect(page.getByRole("textbox", { name: "Size" })).toHaveValue("100");
  await expect(page.getByRole("radio", { name: /^Disks/ })).toBeChecked();
  await expect(page.getByText("Continue with what you typed?")).toBeVisible();
  await page.getByLabel("Vault name").fill("sent_again");
  await page.getByRole("button", { name: "Create vault" }).click();
  await expect(page.getByText("The vault “sent_again” is created")).toBeVisible();
});

test("a request whose answer was lost is looked for before it can be sent again", async ({ page, emulator, signIn, look }) => {
  const sent = [];
  page.on("request", (request) => request.method() === "POST" && request.url().endsWith("/vaults") && sent.push(request.url()));
  await signIn();
  await createVault(page, "only_once", "");
  await emulator.setFault({ operation: "cbr.vault.create", kind: "broken", when: "after" });
  await emulator.setFault({ operation: "cbr.vault.list", kind: "broken", times: 0 });
  await page.getByRole("button", { name: "Create vault" }).click();
  await expect(main(page)).toContainText("It is not known whether the request took effect");
  await emulator.clearFaults();
  const dialog = await openEntry(page, "cbr\\.vault\\.create");
  await expect(dialog).toContainText("The form looks for its result first");
  await dialog.getByRole("button", { name: "Edit and send again" }).click();
  await expect(page.getByText(/You sent this at \d\d:\d\d/)).toBeVisible();
  await expect(page.getByText(/The request took effect. Found: only_once/)).toBeVisible();
  await expect(page.getByLabel("Vault name")).toHaveValue("only_once");
  await page.getByRole("button", { name: "Create vault" }).click({ force: true });
  await look("log, looked for before it is sent again");
  expect(sent).toHaveLength(1);
});

test("what only asks can be asked again, and what has no form can't be sent from the log", async ({ page, signIn }) => {
  await signIn();
  const ids = ["6507cb66-90dc-4a12-a573-c9f3398f899d", "00000000-0000-4000-8000-000000000001"];
  await go(page, "/classic/check");
  await page.getByLabel("Server ids").fill(ids.join("\n"));
  await page.getByRole("button", { name: /^Check 2 servers$/ }).click();
  await expect(page.getByRole("region", { name: "Result" })).toBeVisible();
  const dialog = await openEntry(page, "csbs\\.check_protectable");
  await dialog.getByRole("button", { name: "Edit and send again" }).click();
  await expect(page.getByLabel("Server ids")).toHaveValue(ids.join("\n"));
  await expect(page.getByRole("button", { name: /^Check 2 servers$/ })).toBeVisible();
  const list = await openEntry(page, "cbr\\.vault\\.list");
  await expect(list).toContainText("GET");
  await expect(list.getByRole("button", { name: "Edit and send again" })).toHaveCount(0);
});

test("the log can be searched, narrowed and cleared", async ({ page, emulator, signIn, look }) => {
  await signIn();
  await emulator.setFault({ operation: "cbr.policy.list", kind: "html", status: 404 });
  await go(page, "/policies");
  await expect(main(page).getByText("A gateway answered in place of the service")).toBeVisible();
  await go(page, "/log");
  const rows = table(page).getByRole("row");
  await main(page).getByLabel("Outcome", { exact: true }).selectOption({ label: "Failed (1)" });
  await expect(rows).toHaveCount(2);
  await expect(rows.last()).toContainText("cbr.policy.list");
  await expect(page).toHaveURL(/#\/log\?state=failed$/);
  await main(page).getByRole("searchbox").fill("vault");
  await expect(main(page).getByText("No row matches")).toBeVisible();
  await main(page).getByRole("button", { name: "Clear search and filter" }).click();
  await look("log, a list");
  await main(page).getByRole("button", { name: "Clear log" }).click();
  await expect(main(page).getByText("Nothing was sent yet")).toBeVisible();
});

for (const description of ["", `'"$\`\\ $(touch hit) ; & | # ! * ~ {a,b} %41 \u00fc \u{1f600}`, "@/etc/passwd", "-X DELETE", "line\nbreak\ttab"]) {
  test(`the drawer's curl command does what the form does, described ${JSON.stringify(description)}`, async ({ page, emulator, signIn }) => {
    await signIn();
    await createVault(page, "by_curl", description);
    const drawer = page.getByRole("complementary", { name: "Request" });
    const command = await copy(page, drawer.getByRole("button", { name: "Copy curl command" }));
    expect(command).not.toContain(emulator.config.token);
    const { vault } = run(command, emulator.config.token);
    const reply = await fetch(`${emulator.address}/v3/${emulator.config.project_id}/vaults/${vault.id}`, { headers: { "x-auth-token": emulator.config.token } });
    const made = (await reply.json()).vault;
    expect(made.name).toBe("by_curl");
    expect(made.description ?? "").toBe(description);
    expect(made.billing.size).toBe(100);
  });
}
