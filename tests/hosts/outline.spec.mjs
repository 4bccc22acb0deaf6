// A console inside the main part of a page: a region among others, whose headings go on below those of the page.
import { expect, test } from "./fixtures.mjs";
import { mountIn } from "./portal.mjs";
import { begins, goTo } from "./walk.mjs";

const tags = (page, selector) => page.evaluate((selector) => [...document.getElementById("second").shadowRoot.querySelectorAll(selector)].map(({ localName }) => localName), selector);

test("has no second main part and no second title of the page", async ({ page, first, second }) => {
  await page.goto("/");
  await begins(first);
  await page.evaluate(() => {
    const section = document.getElementById("second");
    const main = document.createElement("main");
    section.replaceWith(main);
    main.append(section);
  });
  await mountIn(page, "second", { view: "/vaults" });
  await expect(second.getByRole("heading", { name: "Vaults", level: 2 })).toBeVisible();
  await expect(second.getByRole("region", { name: "Backup console" })).toBeVisible();
  expect(await tags(page, "h1, main")).toEqual([]);
  // The title takes the focus of whoever goes on, as everywhere.
  await second.getByRole("navigation").getByRole("link", { name: "Tasks", exact: true }).click();
  await expect(second.getByRole("heading", { name: "Tasks", level: 2 })).toBeFocused();
});

test("the page can say how deep it begins", async ({ page, first, second }) => {
  await page.goto("/");
  await begins(first);
  await mountIn(page, "second", { view: "/session", headingLevel: 3 });
  await expect(second.getByRole("heading", { name: "Session", level: 3 })).toBeVisible();
  await expect(second.getByRole("heading", { name: "Current session", level: 4 })).toBeVisible();
  expect(await tags(page, "h1, h2")).toEqual([]);
  await goTo(first, "Tasks");
});
