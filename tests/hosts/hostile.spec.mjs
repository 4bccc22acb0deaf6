// Beside style sheets and scripts with bad manners: a console looks and works as it does elsewhere.
import { expect, test as base } from "./fixtures.mjs";
import { keepMemory } from "./programs.mjs";
import { site } from "./sites.mjs";
import { differences, dress, stage, styles } from "./stage.mjs";
import { begins, goTo, protect } from "./walk.mjs";

const test = base.extend({
  // Not by its role: all of this page is hidden, and only what is in the console is not.
  first: async ({ page }, use) => use(page.locator("#first")),
});

test.use({ host: "hostile" });

// How wide and high it is, and in which scheme what stands in its place, a page may say.
const dressed = (theme) => `#first { width: 1100px !important; --bc-height: 640px; color-scheme: ${theme} }`;

/** Styles of the console at its places, in a scheme; at the end of what the program draws, and of what stands in its place. */
async function pictures(page, address, theme) {
  await keepMemory(page);
  await stage(page, { address });
  await dress(page, dressed(theme));
  await page.evaluate((theme) => window.begin({ theme, view: "/vaults" }), theme);
  const place = page.locator("#first");
  const all = {};
  const take = async (name) => {
    // What still loads is told by bones.
    await expect(place.locator(".bc-bone, [aria-busy=true]")).toHaveCount(0);
    // And what lies under the pointer has other colours, as soon as the browser has seen that it lies there.
    await page.mouse.move(0, 0);
    all[name] = await place.evaluate(styles);
  };
  await expect(place.getByRole("link", { name: "production" }).first()).toBeVisible();
  // The time that the token has is words of one length, however long this takes.
  await page.clock.setSystemTime(Date.now() + 1_800_000);
  await expect(place.locator(".bc-session")).toContainText(/23 h [23]\d min left/);
  await take("a list");
  await page.evaluate(() => window.mounted.navigate("/vaults/create"));
  await expect(place.getByRole("heading", { name: "Create a vault", level: 1 })).toBeVisible();
  await expect(place.getByRole("checkbox").first()).toBeVisible();
  await take("a form");
  await place.getByRole("button", { name: "Go to" }).click();
  await expect(place.getByRole("dialog")).toBeVisible();
  await take("a dialog");
  await page.keyboard.press("Escape");
  await page.evaluate(() => new Uint8Array(window.memories.at(-1).buffer).fill(0xff));
  await place.getByRole("main").dispatchEvent("mouseover", {}, { timeout: 1000 }).catch(() => {});
  await expect(place.getByRole("alert", { name: "The console stopped" })).toBeVisible();
  await take("the panel after an end");
  return all;
}

test.describe("style sheets", () => {
  test.use({ expectedDefects: [/The backup console stopped at/] });

  for (const theme of ["light", "dark"]) {
    test(`nothing of the page leaks in: ${theme}`, async ({ page, browser, emulator }) => {
      // Every property of a thousand elements, four times, on two pages.
      test.slow();
      const hostile = await pictures(page, "", theme);
      const served = await site("plain", emulator.address);
      const other = await browser.newPage({ viewport: page.viewportSize(), reducedMotion: "reduce", locale: "en-GB", timezoneId: "Europe/Berlin" });
      try {
        const plain = await pictures(other, served.address, theme);
        for (const [name, picture] of Object.entries(plain)) {
          expect(picture.rows.length, name).toBeGreaterThan(name === "the panel after an end" ? 8 : 50);
          expect(differences(hostile[name], picture).slice(0, 30), name).toEqual([]);
        }
      } finally {
        await other.close();
        await served.stop();
      }
    });
  }
});

test.describe("a page without styles", () => {
  test.use({ host: "plain" });

  const NAMES = "h1 h2 p a b ul li button input select textarea table th td dialog form fieldset label main nav header section svg";
  const CLASSES = "bc-app bc-main bc-button bc-button-primary bc-card bc-title bc-table bc-field bc-container bc-recovery";

  /** In the page: all computed styles of what is not the console's, and what sheets and fonts there are. */
  const look = () => {
    const all = {};
    for (const element of document.querySelectorAll("html, body, body > :not(#first)")) {
      const computed = getComputedStyle(element);
      // The page itself is as high as what is in it.
      const names = [...computed].filter((name) => !(/^(html|body)$/.test(element.localName) && /^(block-size|height|perspective-origin|transform-origin)$/.test(name)));
      all[`${element.localName}.${element.className}`] = names.map((name) => `${name}: ${computed.getPropertyValue(name)}`);
    }
    return { all, sheets: document.styleSheets.length, adopted: document.adoptedStyleSheets.length, fonts: document.fonts.size };
  };

  test("nothing of the console leaks out", async ({ page, first }) => {
    const names = NAMES.split(" ").map((name) => `<${name} part="title card button" data-theme="dark"></${name}>`);
    const classes = CLASSES.split(" ").map((name) => `<div class="${name}">x</div>`);
    await stage(page, { body: `${[...names, ...classes].join("")}<section id="first" aria-label="First console"></section>` });
    const before = await page.evaluate(look);
    expect(Object.keys(before.all).length).toBeGreaterThan(25);
    await page.evaluate(() => window.begin({ theme: "dark", view: "/vaults/create" }));
    expect(await page.evaluate(look)).toEqual(before);
    await first.getByRole("button", { name: "Go to" }).click();
    await expect(first.getByRole("dialog")).toBeVisible();
    expect(await page.evaluate(look)).toEqual(before);
    await page.evaluate(() => window.mounted.unmount());
    await expect(first.getByRole("main")).toHaveCount(0);
    expect(await page.evaluate(look)).toEqual(before);
  });
});

test.describe("scripts", () => {
  /** In the page: its own changes to what everything inherits, as they look from outside. */
  const changed = () => ({
    extra: {}.extra,
    last: [1, 2].last(),
    json: JSON.stringify({ list: [1, 2] }),
    fetch: window.fetch.name,
    root: Element.prototype.attachShadow.name,
  });
  const CHANGED = { extra: "extra", last: 2, json: '{"list":"[1,2]"}', fetch: "watchedFetch", root: "watchedRoot" };

  test("the walkthrough works, nothing that watches sees a token, and what the page changed stays", async ({ page, first }) => {
    const tokens = new Set();
    page.on("request", (request) => tokens.add(request.headers()["x-auth-token"]));
    await page.goto("/");
    await begins(first);
    expect(await page.evaluate(changed)).toEqual(CHANGED);
    await protect(first, "my_vault");
    const { texts, roots, asked } = await page.evaluate(() => ({ texts: [...window.seen.texts], roots: window.seen.roots, asked: window.asked }));
    tokens.delete(undefined);
    expect(tokens.size).toBeGreaterThan(0);
    // It did watch: what was typed and shown in the console is there.
    expect(roots).toBe(1);
    expect(texts).toEqual(expect.arrayContaining(["my_vault", "Protect a server"]));
    for (const token of tokens) expect(texts.filter((text) => text.includes(token))).toEqual([]);
    expect(asked.some((address) => address.includes("/proxy/cbr/"))).toBe(true);
    expect(await page.evaluate(changed)).toEqual(CHANGED);
  });

  test("a router that takes every link over gets none of the console's", async ({ page, first }) => {
    await page.goto("/");
    await begins(first);
    const address = page.url();
    for (const name of ["Vaults", "Tasks", "Overview"]) await goTo(first, name);
    await first.getByRole("region", { name: "Fullest vaults" }).getByRole("link", { name: "production" }).click();
    await expect(first.getByRole("heading", { name: "production", level: 1 })).toBeVisible();
    const clicks = await page.evaluate(() => window.seen.clicks);
    expect(clicks).toHaveLength(4);
    expect(clicks.map(({ prevented }) => prevented)).toEqual([true, true, true, true]);
    expect(page.url()).toBe(address);
  });
});
