// Nothing of a portal's token is left when the console has no use for it any more: not in the program's memory, and nothing of
// the package's refers to it.
import { inMemory, onHeap, other, part, spare } from "../e2e/support/memories.mjs";
import { expect, test } from "./fixtures.mjs";
import { MODULE } from "./portal.mjs";
import { keepMemory } from "./programs.mjs";
import { begins } from "./walk.mjs";

/** What Rust itself says before it stops, where it comes to that. */
const ENDS = [/The backup console stopped at/];

/** In the page: a console with a token that only this call knows; gives that token, which nothing here keeps. */
const mountWithToken = async (module) => {
  const { project, token } = await (await fetch("/portal/session")).json();
  const { mount } = await import(module);
  window.mounted = await mount(document.getElementById("second"), { project, token, view: "/vaults", features: { signIn: false } });
  return token;
};

const EXITS = {
  "it is unmounted": async (page, place) => {
    await page.evaluate(() => window.mounted.unmount());
    await expect(place.getByRole("main")).toHaveCount(0);
  },
  "it is locked": async (page, place) => {
    await page.evaluate(() => window.mounted.navigate("/session"));
    await place.getByRole("button", { name: "Lock now" }).click();
    await expect(place.getByText("Locked").first()).toBeVisible();
  },
  "the host takes its token away": async (page, place) => {
    await page.evaluate(() => window.mounted.update({ token: null }));
    await expect(place.getByRole("link", { name: "production" })).toHaveCount(0);
  },
  "the host gives another token": async (page, place) => {
    await page.evaluate(async () => window.mounted.update({ token: (await (await fetch("/portal/session")).json()).token }));
    await expect(place.getByRole("link", { name: "production" }).first()).toBeVisible();
  },
  "its program broke": async (page, place, token) => {
    const main = await place.getByRole("main").elementHandle();
    // All of its memory but where the token lies: what it does next is its last.
    await main.evaluate(spare, other(token));
    await expect(place.getByRole("alert", { name: "The console stopped" })).toBeVisible();
  },
};

for (const [exit, leave] of Object.entries(EXITS)) {
  test.describe(exit, () => {
    test.use({ expectedDefects: exit === "its program broke" ? ENDS : [] });

    test("its token is in no memory", async ({ page, first, second }) => {
      await keepMemory(page);
      await page.goto("/");
      await begins(first);
      await page.getByRole("checkbox", { name: "First console" }).uncheck();
      const cdp = await page.context().newCDPSession(page);
      const token = await page.evaluate(mountWithToken, MODULE);
      await expect(second.getByRole("link", { name: "production" }).first()).toBeVisible();
      expect(await inMemory(page, other(token)), "it is found while it is in use").toBeGreaterThan(0);
      await leave(page, second, token);
      await expect.poll(() => inMemory(page, other(token))).toBe(0);
      await expect.poll(() => onHeap(cdp, part(token))).toBe(false);
    });
  });
}
