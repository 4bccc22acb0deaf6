// What a person has at hand on the host's page stays the host's: its links, its keys, where it is scrolled to, the focus.
import { expect, test } from "./fixtures.mjs";
import { mountSecond } from "./mounted.mjs";
import { begins } from "./walk.mjs";

const title = (place, name) => expect(place.getByRole("heading", { name, level: 1 })).toBeVisible();

test("the host's own links are the host's, also with the hash of a place of the console", async ({ page, first, second }) => {
  await page.goto("/");
  await begins(first);
  await mountSecond(page, second);
  const link = page.getByRole("navigation", { name: "Portal" }).getByRole("link", { name: "Backup" });
  await link.evaluate((link) => (link.hash = "#/tasks"));
  await link.click();
  for (const hash of ["#/tasks", ""]) {
    // By the page itself: of a step that changes the hash alone, Firefox's protocol tells neither the end nor the address.
    if (!hash) await page.evaluate(() => history.back());
    await expect.poll(() => page.evaluate(() => location.hash)).toBe(hash);
    // What is asked after the address changed is answered after everything that the change could bring about.
    const answered = page.waitForResponse((reply) => reply.url().includes("/proxy/cbr/") && reply.url().includes("/vaults"));
    await page.evaluate(() => window.mounted.refresh());
    await answered;
    expect(await page.evaluate(() => window.mounted.view)).toBe("/vaults");
    await title(second, "Vaults");
    await begins(first);
  }
});

test("scroll and focus stay where the host has them, whatever its script does with a console", async ({ page, first, second }) => {
  await page.goto("/");
  await begins(first);
  await mountSecond(page, second);
  await page.getByRole("checkbox", { name: "First console" }).uncheck();
  const box = page.getByRole("checkbox", { name: "Second console" });
  await page.evaluate(() => {
    const spacer = document.createElement("div");
    spacer.setAttribute("aria-hidden", "true");
    // Not a style attribute: the policy forbids it, and rightly.
    spacer.style.height = "3000px";
    document.getElementById("first").before(spacer);
    scrollTo(0, 200);
  });
  await box.evaluate((box) => box.focus({ preventScroll: true }));
  const stays = async (when) => {
    // What comes a frame later comes before this.
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    expect(await page.evaluate(() => [scrollX, scrollY]), when).toEqual([0, 200]);
    await expect(box, when).toBeFocused();
  };
  await stays("before");
  const steps = [
    ["navigate", () => window.mounted.navigate("/tasks"), "Tasks"],
    ["open", () => window.mounted.open("vault/create", { name: "" }), "Create a vault"],
    ["another language", () => window.mounted.update({ language: "de" }), "Tresor anlegen"],
    ["and back", () => window.mounted.update({ language: "en", theme: "dark", density: "compact" }), "Create a vault"],
    ["a place with a list", () => window.mounted.navigate("/vaults"), "Vaults"],
  ];
  for (const [when, step, name] of steps) {
    await page.evaluate(step);
    await title(second, name);
    await stays(when);
  }
  const answered = page.waitForResponse((reply) => reply.url().includes("/vaults"));
  await page.evaluate(() => window.mounted.refresh());
  await answered;
  await stays("refresh");
  await page.evaluate(() => window.mounted.unmount());
  await expect(second.getByRole("main")).toHaveCount(0);
  await stays("unmount");
  // The same with the element.
  await box.evaluate((box) => box.click());
  await title(second, "Vaults");
  await stays("the element");
  await page.locator("backup-console").evaluate((element) => (element.view = "/policies"));
  await title(second, "Policies");
  await stays("the element's view");
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
