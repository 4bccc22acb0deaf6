// Everything outside the element is the host's: a console changes, adds and takes nothing there.
import { expect, test } from "./fixtures.mjs";
import { before, listeners, now, watchOutside } from "./picture.mjs";
import { begins, goTo, protect } from "./walk.mjs";

/** What the portal itself listens to, and, for an iframe, what mountFrame hears answers with. */
const PORTAL = ["bc-failed", "bc-navigated", "bc-operation-done", "bc-ready", "bc-task-changed", "bc-token-needed"].map((type) => `document: ${type}`);
const WHILE_MOUNTED = { plain: [], iframe: ["window: message"] };

for (const host of ["plain", "iframe"]) {
  test.describe(host, () => {
    test.use({ host });

    test("location, title, history, head, body, style, globals and listeners stay as they were", async ({ page, first }) => {
      await watchOutside(page);
      await page.goto("/#start");
      await begins(first);
      const untouched = await before(page);
      expect(untouched.names.length).toBeGreaterThan(500);
      const compare = async (when) => {
        expect(await now(page), when).toEqual(untouched);
        expect(await listeners(page), when).toEqual([...PORTAL, ...WHILE_MOUNTED[host]]);
      };
      await compare("mounted");
      await protect(first, "my_vault");
      await compare("used");
      await goTo(first, "Vaults");
      await first.getByRole("row").nth(1).getByRole("link").first().click();
      await first.getByRole("button", { name: "Delete vault" }).click();
      await expect(first.getByRole("dialog")).toBeVisible();
      await compare("a dialog is open");
      await page.keyboard.press("Escape");
      await expect(first.getByRole("dialog")).toHaveCount(0);
      await page.getByLabel("Portal theme").selectOption("dark");
      await expect.poll(() => first.getByRole("main").evaluate((main) => getComputedStyle(main).colorScheme)).toBe("dark");
      await compare("in another theme");
      await page.getByRole("checkbox", { name: "First console" }).uncheck();
      await expect(first.getByRole("main")).toHaveCount(0);
      expect(await now(page)).toEqual(untouched);
      expect(await listeners(page)).toEqual(PORTAL);
    });

    test("the focus stays where the host has it while a console is mounted, works, and goes", async ({ page, first, second }) => {
      await page.goto("/");
      await begins(first);
      const theme = page.getByLabel("Portal theme");
      await theme.focus();
      await expect(theme).toBeFocused();
      // By script, as a portal does it: a click would take the focus by itself.
      const second_box = page.getByRole("checkbox", { name: "Second console" });
      await second_box.evaluate((box) => box.click());
      await expect(second.getByRole("heading", { name: "Vaults", level: 1 })).toBeVisible();
      await expect(theme).toBeFocused();
      await second_box.evaluate((box) => box.click());
      await expect(second.getByRole("main")).toHaveCount(0);
      await expect(theme).toBeFocused();
    });
  });
}

test("the ten lines of the document are enough", async ({ page }) => {
  await page.goto("/ten-lines.html");
  await expect(page.getByRole("heading", { name: "Vaults", level: 1 })).toBeVisible();
  await expect(page.getByRole("row").nth(1)).toBeVisible();
});

test.describe("a policy that allows nothing but what the console itself needs", () => {
  // The picture is the page's own icon.
  test.use({ policy: "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'" });

  test("is kept through the whole walkthrough", async ({ page }) => {
    await page.goto("/ten-lines.html");
    await expect(page.getByRole("row").nth(1)).toBeVisible();
    await protect(page, "my_vault");
  });
});
