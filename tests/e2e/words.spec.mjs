// What the page says: in whose language, and what happens where it can't be had.
import { expect, test } from "./fixtures.mjs";
import { go } from "./support/sign-in.mjs";

const title = (page, name) => page.getByRole("heading", { level: 1, name });
const WELCOME = { en: "Back up servers, disks and file systems", de: "Server, Festplatten und Dateisysteme sichern" };

test.describe("a German browser", () => {
  test.use({ locale: "de-AT" });

  test("gets German before anybody signs in; what a person chooses wins and is kept", async ({ page }) => {
    await page.goto("/");
    await expect(title(page, WELCOME.de)).toBeVisible();
    await expect(page.locator("html")).toHaveAttribute("lang", "de");
    const english = page.getByRole("button", { name: "English" });
    await english.click();
    await expect(title(page, WELCOME.en)).toBeVisible();
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
    await expect(english).toBeFocused();
    await expect(english).toHaveAttribute("aria-pressed", "true");
    await page.reload();
    await expect(title(page, WELCOME.en)).toBeVisible();
  });
});

test("what is typed survives another language", async ({ page }) => {
  await page.goto("/");
  await go(page, "/vaults/create");
  await page.getByLabel("Vault name").fill("nightly");
  await page.getByRole("button", { name: "Deutsch" }).click();
  await expect(page.getByLabel("Name des Tresors")).toHaveValue("nightly");
  await expect(title(page, "Tresor anlegen")).toBeVisible();
});

test("the first part says everything that the first page says", async ({ page }) => {
  await page.route(/words-en-rest/, (route) => route.abort());
  await page.goto("/");
  await expect(title(page, WELCOME.en)).toBeVisible();
  const names = await page.locator("button, a, h1, h2, p").evaluateAll((all) => all.filter((one) => one.checkVisibility()).map((one) => one.getAttribute("aria-label") || one.textContent.trim() || one.title));
  expect(names.length).toBeGreaterThan(15);
  expect(names.filter((name) => !name)).toEqual([]);
});

test.describe("words that can't be had", () => {
  test.use({ expectedDefects: [/^error in the console/] });

  test("of another build are refused and told, with a button that tries again", async ({ page, look }) => {
    await page.route("**/", async (route) => {
      const reply = await route.fetch();
      await route.fulfill({ response: reply, body: (await reply.text()).replaceAll(/(backup-console )[0-9a-f]{4}(?=[0-9a-f]+ \w+ first)/g, "$10000") });
    });
    await page.goto("/");
    const alert = page.getByRole("main").getByRole("alert");
    await expect(alert).toContainText("The texts of this console did not load.");
    await look("no words");
    await page.unroute("**/");
    await page.getByRole("button", { name: "Try again" }).click();
    await expect(title(page, WELCOME.en)).toBeVisible();
  });

  test("of another language leave the one in force", async ({ page }) => {
    await page.route(/words-de-rest/, (route) => route.abort());
    await page.goto("/#/session");
    await expect(title(page, "Session")).toBeVisible();
    await page.getByRole("button", { name: "Deutsch" }).click();
    await expect(page.getByRole("alert").filter({ hasText: "This language did not load." })).toHaveCount(1);
    await expect(title(page, "Session")).toBeVisible();
  });

  test("of a later page are told where it would stand", async ({ page }) => {
    await page.route(/words-en-rest/, (route) => route.abort(), { times: 1 });
    await page.goto("/");
    await go(page, "/vaults/create");
    await expect(page.getByText("This page did not load.")).toBeVisible();
    await page.getByRole("button", { name: "Try again" }).click();
    await expect(page.getByLabel("Vault name")).toBeVisible();
  });
});
