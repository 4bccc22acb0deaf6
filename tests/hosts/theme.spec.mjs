// What a host's style sheet may say about a console: its properties, its parts, and the scheme where the option is "auto".
import { readFileSync } from "node:fs";
import { expect, test } from "./fixtures.mjs";
import { dress, stage } from "./stage.mjs";
import { goTo } from "./walk.mjs";

const DOCUMENT = readFileSync("docs/embedding.md", "utf8");
const [, LIST] = /Some parts can be styled by `::part`: ([^.]*)\./.exec(DOCUMENT);
const PARTS = [...LIST.matchAll(/`([\w-]+)`/g)].map(([, name]) => name);

/** In the page: how light a colour is, from 0 to 1. */
const lightness = (element) => {
  const [red, green, blue] = getComputedStyle(element).backgroundColor.match(/[\d.]+/g).map(Number);
  return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
};

/** Opens a console whose host says `rules` from before it is mounted. */
async function begin(page, rules, options) {
  await stage(page);
  await dress(page, rules);
  await page.evaluate((options) => window.begin(options), { theme: "auto", view: "/vaults/create", ...options });
  await expect(page.getByRole("heading", { name: "Create a vault", level: 1 })).toBeVisible();
}

const primary = (place) => place.getByRole("button", { name: "Create vault" });
const isDark = async (place) => {
  const app = place.locator("[part~=app]");
  const ground = await app.evaluate(lightness);
  return { dark: ground < 0.3, light: ground > 0.7, scheme: await app.evaluate((app) => getComputedStyle(app).colorScheme) };
};
const DARK = { dark: true, light: false, scheme: "dark" };
const LIGHT = { dark: false, light: true, scheme: "light" };

test("properties on the element reach the console, also when they change", async ({ page, first }) => {
  await begin(page, "#first { --bc-accent: rgb(1, 2, 3); --bc-radius: 13px; --bc-height: 900px }");
  await expect(primary(first)).toHaveCSS("background-color", "rgb(1, 2, 3)");
  await expect(primary(first)).toHaveCSS("border-top-left-radius", "13px");
  expect(await first.locator("[part~=app]").evaluate((app) => app.getBoundingClientRect().height)).toBeGreaterThanOrEqual(900);
  await dress(page, "#first { --bc-accent: rgb(3, 2, 1) }");
  await expect(primary(first)).toHaveCSS("background-color", "rgb(3, 2, 1)");
  await expect(primary(first)).toHaveCSS("border-top-left-radius", "4px");
});

test("the scheme in force at the element is the console's, until the option says another", async ({ page, first }) => {
  await page.emulateMedia({ colorScheme: "light" });
  await begin(page, "#first { color-scheme: dark }");
  await expect.poll(() => isDark(first)).toMatchObject(DARK);
  await dress(page, "#first { color-scheme: light }");
  await expect.poll(() => isDark(first)).toMatchObject(LIGHT);
  await page.evaluate(() => window.mounted.update({ theme: "dark" }));
  await expect.poll(() => isDark(first)).toMatchObject(DARK);
  await page.evaluate(() => window.mounted.update({ theme: "auto" }));
  await expect.poll(() => isDark(first)).toMatchObject(LIGHT);
});

test("where the host takes what the device says, so does the console", async ({ page, first, browserName }) => {
  test.skip(browserName === "firefox", "its protocol sets no scheme of the device");
  await page.emulateMedia({ colorScheme: "dark" });
  // The portal's own: color-scheme: light dark.
  await begin(page, "");
  await expect.poll(() => isDark(first)).toMatchObject({ dark: true });
  await page.emulateMedia({ colorScheme: "light" });
  await expect.poll(() => isDark(first)).toMatchObject({ light: true });
});

test("every part of the document is there and takes the host's style", async ({ page, first }) => {
  expect(PARTS.length).toBeGreaterThan(10);
  await begin(page, PARTS.map((name) => `#first::part(${name}) { --is-${name}: yes }`).join("\n"));
  const found = new Set();
  const look = async () => {
    const here = await first.evaluate(
      ({ shadowRoot }, parts) =>
        parts.filter((name) => {
          const elements = [...shadowRoot.querySelectorAll(`[part~=${name}]`)];
          return elements.length > 0 && elements.every((element) => getComputedStyle(element).getPropertyValue(`--is-${name}`) === "yes");
        }),
      PARTS,
    );
    here.forEach((name) => found.add(name));
  };
  await look();
  await goTo(first, "Vaults");
  await expect(first.getByRole("link", { name: "production" }).first()).toBeVisible();
  await look();
  // What is carried out beside the pages has a bar.
  await first.getByRole("button", { name: "Actions for production" }).click();
  await first.getByRole("menuitem", { name: "Back up now" }).click();
  await first.getByRole("dialog").getByRole("button", { name: "Back up 1 vault" }).click();
  await expect(first.getByRole("region", { name: "Actions" })).toBeVisible();
  await look();
  await first.getByRole("link", { name: "production" }).first().click();
  await first.getByRole("button", { name: "Delete vault" }).click();
  await expect(first.getByRole("dialog")).toBeVisible();
  await look();
  expect([...found].sort()).toEqual([...PARTS].sort());
});
