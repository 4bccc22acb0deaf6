// The same in every host: what a portal does with a console, and what a person does in it.
import { expect, test } from "./fixtures.mjs";
import { look } from "./portal.mjs";
import { HOSTS } from "./sites.mjs";
import { begins, goTo, protect } from "./walk.mjs";

for (const host of HOSTS) {
  test.describe(host, () => {
    test.use({ host });

    test.beforeEach(async ({ page, first }) => {
      await page.goto("/");
      await begins(first);
    });

    test("the walkthrough, up to a restore point that is available", async ({ page, first }) => {
      const calls = [];
      page.on("request", (request) => request.url().includes("/proxy/") && calls.push(request.headers()["x-portal"] ?? null));
      await protect(first, "my_vault");
      await expect(page.getByRole("complementary", { name: "Portal events" })).toContainText("bc-operation-done");
      // Every call went through the host's own fetch; a function cannot go into a frame.
      expect(calls.length).toBeGreaterThan(3);
      expect(new Set(calls)).toEqual(new Set([host === "iframe" ? null : host]));
    });

    test("a token that ends is replaced by the host, unseen", async ({ page, first, emulator }) => {
      await goTo(first, "Vaults");
      await expect(first.getByRole("row").nth(1)).toBeVisible();
      await emulator.setFault({ operation: "cbr.*", kind: "expire-token" });
      const renewed = page.waitForResponse((reply) => reply.url().endsWith("/portal/session"));
      await goTo(first, "Tasks");
      await renewed;
      await expect(first.getByRole("table", { name: "Tasks of this project" }).getByRole("row").nth(1)).toBeVisible();
      expect(await emulator.faults()).toEqual([]);
      await goTo(first, "Vaults");
      await expect(first.getByRole("row").nth(1)).toBeVisible();
    });

    test("theme and language follow the host, and nothing that was typed is lost", async ({ page, first }) => {
      await goTo(first, "Protect a server");
      const name = first.getByRole("textbox", { name: /^Vault name|^Name des Vaults/ });
      await name.fill("half_typed");
      await page.getByLabel("Portal theme").selectOption("dark");
      await expect.poll(() => look(first)).toEqual({ scheme: "dark", language: "en" });
      await page.getByLabel("Portal theme").selectOption("light");
      await expect.poll(() => look(first)).toEqual({ scheme: "light", language: "en" });
      await page.getByLabel("Portal language").selectOption("de");
      await expect.poll(() => look(first)).toEqual({ scheme: "light", language: "de" });
      await page.getByLabel("Portal language").selectOption("en");
      await expect.poll(() => look(first)).toEqual({ scheme: "light", language: "en" });
      await expect(name).toHaveValue("half_typed");
    });

    test("two consoles at once, each in its own place", async ({ page, first, second }) => {
      await page.getByRole("checkbox", { name: "Second console" }).check();
      await expect(second.getByRole("heading", { name: "Vaults", level: 1 })).toBeVisible();
      await begins(first);
      await goTo(first, "Tasks");
      await goTo(second, "Policies");
      await expect(first.getByRole("heading", { name: "Tasks", level: 1 })).toBeVisible();
      await page.getByRole("checkbox", { name: "Second console" }).uncheck();
      await expect(second.getByRole("main")).toHaveCount(0);
      await goTo(first, "Vaults");
      await expect(first.getByRole("row").nth(1)).toBeVisible();
    });

    test("unmounted, and mounted again", async ({ page, first }) => {
      for (let times = 0; times < 3; times++) {
        await page.getByRole("checkbox", { name: "First console" }).uncheck();
        await expect(first.getByRole("main")).toHaveCount(0);
        await page.getByRole("checkbox", { name: "First console" }).check();
        await begins(first);
      }
      await goTo(first, "Vaults");
      await expect(first.getByRole("row").nth(1)).toBeVisible();
    });
  });
}
