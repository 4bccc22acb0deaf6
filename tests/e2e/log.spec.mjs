// The request log: every request with both bodies, copies that work, the token nowhere.
import { expect, test } from "./fixtures.mjs";
import { copy, run } from "./support/curl.mjs";
import { main } from "./support/page.mjs";
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

test("the log can be searched, narrowed and cleared", async ({ page, emulator, signIn }) => {
  await signIn();
  await emulator.setFault({ operation: "cbr.policy.list", kind: "html" });
  await go(page, "/policies");
  await expect(main(page).getByText("A gateway answered in place of the service")).toBeVisible();
  await go(page, "/log");
  const rows = table(page).getByRole("row");
  await main(page).getByLabel("Show", { exact: true }).selectOption({ label: "Failures (1)" });
  await expect(rows).toHaveCount(2);
  await expect(rows.last()).toContainText("cbr.policy.list");
  await main(page).getByRole("searchbox").fill("vault");
  await expect(main(page).getByText("No row matches")).toBeVisible();
  await main(page).getByRole("button", { name: "Clear search and filter" }).click();
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
