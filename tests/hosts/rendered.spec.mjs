// Hosts that render on a server: what is switched off there is off from the first moment on, in every way that a framework
// writes options.
import { readFileSync } from "node:fs";
import { expect, test } from "./fixtures.mjs";
import { RENDERED } from "./sites.mjs";
import { told } from "./told.mjs";

for (const host of RENDERED) {
  test.describe(host, () => {
    // What became text on its way is told, until the framework has set it as itself. The style is the framework's own.
    test.use({ host, expectedDefects: host === "sveltekit" ? [/backup-console: options\.|Applying inline style|style-src-attr/] : [] });

    test("the page comes with a place for it, is taken over, and offers nothing that is switched off", async ({ page, first }) => {
      expect(readFileSync(`examples/${host}/dist/index.html`, "utf8")).toContain("<h1>Portal</h1>");
      await page.addInitScript(() => {
        window.offered = [];
        const look = () => {
          const root = document.querySelector("[aria-label='First console'] > *")?.shadowRoot;
          for (const link of root?.querySelectorAll("a") ?? []) if (/^Create/.test(link.textContent)) window.offered.push(link.textContent);
          requestAnimationFrame(look);
        };
        look();
      });
      await page.goto("/");
      await expect(first.getByRole("heading", { name: "Vaults", level: 2 })).toBeVisible();
      await expect(first.getByRole("link", { name: "production" }).first()).toBeVisible();
      expect(await page.evaluate(() => window.offered)).toEqual([]);
      expect(await told(page, "bc-ready")).toHaveLength(1);
    });
  });
}
