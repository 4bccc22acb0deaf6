// Hosts that bind the console's place to a router of their own: it follows, and it leads.
import { expect, test } from "./fixtures.mjs";
import { begins, goTo } from "./walk.mjs";

/** By the page's own history: of a step that changes the hash alone, Firefox's protocol does not tell the end. */
const travel = (page, steps) => page.evaluate((steps) => history.go(steps), steps);

for (const [host, address] of [
  ["react", /\?view=%2Fvaults$/],
  ["vue", /#backup\/vaults$/],
  ["angular", /\?view=(?:%2F|\/)vaults$/],
]) {
  test.describe(host, () => {
    test.use({ host });

    test("the address follows, back and forward lead, a link to a place leads there", async ({ page, first }) => {
      await page.goto("/");
      await begins(first);
      await goTo(first, "Vaults");
      await expect(page).toHaveURL(address);
      const link = await first.getByRole("navigation").getByRole("link", { name: "Vaults", exact: true }).evaluate((link) => link.href);
      await goTo(first, "Tasks");
      await travel(page, -1);
      await expect(first.getByRole("heading", { name: "Vaults", level: 1 })).toBeVisible();
      await travel(page, -1);
      await begins(first);
      await travel(page, 1);
      await expect(first.getByRole("heading", { name: "Vaults", level: 1 })).toBeVisible();
      await travel(page, 1);
      await expect(first.getByRole("heading", { name: "Tasks", level: 1 })).toBeVisible();
      await page.goto("about:blank");
      await page.goto(link);
      await expect(first.getByRole("heading", { name: "Vaults", level: 1 })).toBeVisible();
    });
  });
}
