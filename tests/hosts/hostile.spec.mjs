// Beside style sheets and scripts with bad manners: a console looks and works as it does elsewhere.
import { expect, test } from "./fixtures.mjs";
import { begins, goTo, protect } from "./walk.mjs";

/** In the page: how a person sees an element. Sizes in pixels, colours as they are computed. */
const seen = (element) => {
  const { cssText: _, ...style } = getComputedStyle(element);
  const names = ["color", "backgroundColor", "fontFamily", "fontSize", "fontStyle", "fontWeight", "lineHeight", "letterSpacing", "wordSpacing", "textAlign", "textIndent", "textTransform", "textShadow", "whiteSpace", "cursor", "direction", "boxSizing", "borderTopStyle", "borderTopWidth", "paddingTop", "marginTop", "opacity", "animationName", "transitionDuration", "listStyleType"];
  const computed = getComputedStyle(element);
  return { ...Object.fromEntries(names.map((name) => [name, computed[name]])), height: Math.round(element.getBoundingClientRect().height) };
};

/** Elements of every kind, by role. */
const kinds = (first) => ({
  title: first.getByRole("heading", { level: 1 }),
  link: first.getByRole("navigation").getByRole("link", { name: "Vaults", exact: true }),
  main: first.getByRole("main"),
  button: first.getByRole("main").getByRole("button").first(),
  field: first.getByRole("textbox", { name: "Vault name" }),
  item: first.getByRole("list", { name: "Protect a server" }).getByRole("listitem").first(),
});

async function picture(page, first) {
  await page.goto("/");
  await begins(first);
  await goTo(first, "Protect a server");
  const all = {};
  for (const [name, element] of Object.entries(kinds(first))) {
    await expect(element).toBeVisible();
    all[name] = await element.evaluate(seen);
    // The page around it has another width.
    if (name === "main" || name === "item") delete all[name].height;
  }
  return all;
}

test.describe("style sheets", () => {
  test.use({ host: "hostile" });

  test("nothing of the page leaks in", async ({ page, first, browser, emulator }) => {
    const hostile = await picture(page, first);
    const { site } = await import("./sites.mjs");
    const plain = await site("plain", emulator.address);
    try {
      const other = await browser.newPage({ baseURL: plain.address, viewport: page.viewportSize(), reducedMotion: "reduce", locale: "en-GB" });
      expect(hostile).toEqual(await picture(other, other.getByRole("region", { name: "First console" })));
      await other.close();
    } finally {
      await plain.stop();
    }
  });

  test("nothing of the console leaks out", async ({ page, first }) => {
    await page.goto("/");
    const title = page.getByRole("heading", { name: "A page with bad manners" });
    const before = await title.evaluate(seen);
    await begins(first);
    await goTo(first, "Vaults");
    expect(await title.evaluate(seen)).toEqual(before);
  });
});

test.describe("scripts", () => {
  test.use({ host: "hostile" });

  test("the walkthrough works, and no script that watches the page has seen a token", async ({ page, first }) => {
    await page.goto("/");
    await begins(first);
    await protect(first, "my_vault");
    const { seen: watched, asked } = await page.evaluate(() => ({ seen: window.seen, asked: window.asked }));
    expect(watched.tokens).toBe(0);
    expect(asked.some((address) => address.includes("/proxy/cbr/"))).toBe(true);
  });
});
