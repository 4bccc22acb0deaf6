// Everything outside the element is the host's: a console changes, adds and takes nothing there.
import { expect, test } from "./fixtures.mjs";
import { begins, goTo, protect } from "./walk.mjs";

/** In the page: what a console must leave alone. */
const outside = () => {
  const attributes = (element) => [...element.attributes].map(({ name, value }) => `${name}=${value}`).join(" ");
  return {
    location: location.href,
    title: document.title,
    entries: history.length,
    state: history.state,
    scroll: [scrollX, scrollY],
    html: attributes(document.documentElement),
    head: document.head.innerHTML,
    body: attributes(document.body),
    children: [...document.body.children].map((child) => `${child.localName} ${attributes(child)}`),
    sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
    // Frames have numbers as names.
    names: Object.getOwnPropertyNames(window).filter((name) => !/^\d+$/.test(name)).sort(),
    stored: localStorage.length + sessionStorage.length,
    cookie: document.cookie,
  };
};

for (const host of ["plain", "iframe"]) {
  test.describe(host, () => {
    test.use({ host });

    test("location, title, history, head, body, scroll and globals stay as they were", async ({ page, first }) => {
      await page.goto("/#start");
      await begins(first);
      const before = await page.evaluate(outside);
      await protect(first, "my_vault");
      await goTo(first, "Vaults");
      await first.getByRole("row").nth(1).getByRole("link").first().click();
      await page.getByLabel("Portal theme").selectOption("dark");
      await page.getByRole("checkbox", { name: "First console" }).uncheck();
      await expect(first.getByRole("main")).toHaveCount(0);
      expect(await page.evaluate(outside)).toEqual(before);
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

test("the host's own links, also with a hash, are the host's", async ({ page, first }) => {
  await page.goto("/");
  await begins(first);
  await page.getByRole("navigation", { name: "Portal" }).getByRole("link", { name: "Backup" }).click();
  await expect(page).toHaveURL(/#backup$/);
  await begins(first);
  await page.goBack();
  await begins(first);
});

test("the host's keys are the host's while the focus is outside", async ({ page, first }) => {
  await page.goto("/");
  await begins(first);
  await page.evaluate(() => {
    window.prevented = null;
    addEventListener("keydown", (event) => (window.prevented = event.defaultPrevented));
  });
  await page.getByLabel("Portal theme").focus();
  await page.keyboard.press("Control+k");
  expect(await page.evaluate(() => window.prevented)).toBe(false);
  await expect(first.getByRole("dialog")).toHaveCount(0);
});

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
