// Create a vault: every rule at its boundary, the exact request, every outcome.
import { expect, test } from "./fixtures.mjs";
import { go } from "./support/sign-in.mjs";

const name = (page) => page.getByLabel("Vault name");
const size = (page) => page.getByRole("textbox", { name: "Size" });
const submit = (page) => page.getByRole("button", { name: "Create vault" });

test.beforeEach(async ({ page, signIn }) => {
  await signIn();
  await go(page, "/vaults/create");
  await expect(name(page)).toBeVisible();
});

/** The first creation that goes out, as JSON. */
const sent = (page) => page.waitForRequest((request) => request.method() === "POST" && request.url().endsWith("/vaults")).then((request) => request.postDataJSON());

test("sends exactly the body of the walkthrough's simple vault", async ({ page, look }) => {
  await name(page).fill("my_vault");
  await size(page).fill("200");
  const body = sent(page);
  await submit(page).click();
  expect(await body).toEqual({
    vault: {
      billing: { cloud_type: "public", consistent_level: "crash_consistent", object_type: "server", protect_type: "backup", size: 200 },
      name: "my_vault",
      resources: [],
    },
  });
  await expect(page.getByText("The vault “my_vault” is created")).toBeVisible();
  await expect(page.getByRole("link", { name: "Associate resources" })).toBeVisible();
  await page.getByRole("region", { name: "Result" }).getByText("Whole answer (JSON)").first().click();
  await expect(page.getByText('"charging_mode": "post_paid"')).toBeVisible();
  await look("create vault, done");
});

test("the summary takes the focus, and leads to each field", async ({ page, look }) => {
  await name(page).fill("my vault");
  await submit(page).click();
  const summary = page.getByRole("alert").filter({ hasText: "2 things to change" });
  await expect(summary).toBeFocused();
  await look("create vault, errors");
  await summary.getByRole("button", { name: /^Size/ }).click();
  await expect(size(page)).toBeFocused();
  await size(page).fill("100");
  await name(page).fill("my_vault");
  await expect(page.getByRole("alert").filter({ hasText: "things to change" })).toBeHidden();
});

test("the sum of the chosen servers is held against the size while typing", async ({ page }) => {
  await size(page).fill("100");
  await page.getByRole("checkbox", { name: /ecs-6507/ }).check();
  await expect(page.getByText("1 server, 140 GB: 40 GB more than the vault", { exact: true })).toBeVisible();
  await name(page).fill("tight");
  await submit(page).click();
  await expect(page.getByText("The vault “tight” is created")).toBeVisible();
});

test("a server that sits in another vault can't be chosen, and says where it is", async ({ page }) => {
  await page.getByRole("searchbox", { name: "Search servers by name or id" }).fill("ecs-1f0f-0002");
  await expect(page.getByText("In the vault “vault-be94” already.")).toBeVisible();
  await expect(page.getByRole("checkbox", { name: /ecs-1f0f-0002/ })).toBeDisabled();
});

test("the request drawer follows each key and never shows the token", async ({ page, emulator }) => {
  const drawer = page.getByRole("complementary", { name: "Request" });
  await expect(drawer).toContainText('"name": ""');
  await name(page).fill("followed");
  await expect(drawer).toContainText('"name": "followed"');
  await expect(drawer).toContainText("POST");
  await expect(drawer).toContainText(`/proxy/cbr/v3/${emulator.config.project_id}/vaults`);
  await expect(drawer).toContainText("never shown");
  await expect(drawer).not.toContainText(emulator.config.token);
});

test("the service's refusal is explained, and the form is kept", async ({ page, emulator, look }) => {
  await name(page).fill("my_vault");
  await size(page).fill("100");
  await emulator.setFault({ operation: "cbr.vault.create", kind: "status", status: 400, shape: "cbr", code: "BackupService.6133", message: "quota" });
  await submit(page).click();
  await expect(page.getByText("HTTP 400, BackupService.6133")).toBeVisible();
  await expect(page.getByText("Nothing was changed.")).toBeVisible();
  await look("create vault, refused");
  await submit(page).click();
  await expect(page.getByText("The vault “my_vault” is created")).toBeVisible();
});

test("an answer that is lost after the effect is looked for, not sent again", async ({ page, emulator }) => {
  let posts = 0;
  page.on("request", (request) => (posts += request.method() === "POST" && request.url().endsWith("/vaults") ? 1 : 0));
  await name(page).fill("lost_vault");
  await size(page).fill("100");
  await emulator.setFault({ operation: "cbr.vault.create", kind: "broken", when: "after" });
  await submit(page).click();
  await expect(page.getByText(/The request took effect. Found: lost_vault/)).toBeVisible();
  // Looking has answered that.
  await expect(page.getByText("It may have taken effect.")).toHaveCount(0);
  expect(posts).toBe(1);
});

test("an answer that is lost before the effect leaves the choice", async ({ page, emulator }) => {
  await name(page).fill("never_made");
  await size(page).fill("100");
  await emulator.setFault({ operation: "cbr.vault.create", kind: "broken", when: "before" });
  await submit(page).click();
  await expect(page.getByText(/No result of the request is there/)).toBeVisible();
  await page.getByRole("button", { name: "Send again" }).click();
  await expect(page.getByText("The vault “never_made” is created")).toBeVisible();
});

test("two presses make one vault", async ({ page, emulator }) => {
  let posts = 0;
  page.on("request", (request) => (posts += request.method() === "POST" && request.url().endsWith("/vaults") ? 1 : 0));
  await name(page).fill("once");
  await size(page).fill("100");
  await emulator.setFault({ operation: "cbr.vault.create", kind: "delay", milliseconds: 800 });
  await submit(page).click();
  await page.getByRole("button", { name: "Creating vault" }).click({ force: true });
  await expect(page.getByText("The vault “once” is created")).toBeVisible();
  expect(posts).toBe(1);
});

test.describe("on Huawei Cloud", () => {
  test("the pre-paid vault of the walkthrough goes out as documented", async ({ page, emulator }) => {
    await go(page, "/session");
    await page.getByRole("button", { name: "Use another token or project" }).click();
    await page.getByRole("radio", { name: "Huawei Cloud" }).check();
    await page.getByLabel("Token", { exact: true }).fill(emulator.config.token);
    await page.getByRole("main").getByRole("button", { name: "Sign in" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Overview" })).toBeVisible();
    await go(page, "/vaults/create");
    await name(page).fill("vault_name");
    await page.getByRole("textbox", { name: "Description" }).fill("vault_description");
    await size(page).fill("100");
    await page.getByRole("checkbox", { name: /ecs-1f0f-0003/ }).check();
    await page.getByRole("radio", { name: /Pre-paid/ }).check();
    const body = sent(page);
    await submit(page).click();
    expect(await body).toEqual({
      vault: {
        billing: {
          cloud_type: "public",
          consistent_level: "crash_consistent",
          object_type: "server",
          protect_type: "backup",
          size: 100,
          charging_mode: "pre_paid",
          period_type: "month",
          period_num: 1,
          is_auto_renew: false,
          is_auto_pay: false,
        },
        description: "vault_description",
        name: "vault_name",
        resources: [{ id: "97595625-198e-4e4d-879b-9d53f68ba551", type: "OS::Nova::Server" }],
      },
    });
  });
});
