// <backup-console>: properties, attributes, moving, and what it refuses.
import { expect, test } from "./fixtures.mjs";
import { begins } from "./walk.mjs";

test.beforeEach(async ({ page, first, second }) => {
  await page.goto("/");
  await begins(first);
  await page.getByRole("checkbox", { name: "Second console" }).check();
  await expect(second.getByRole("heading", { name: "Vaults", level: 1 })).toBeVisible();
  await expect(second.getByRole("row").nth(1)).toBeVisible();
});

const element = (page, read, given) => page.locator("backup-console").first().evaluate(read, given);

test("attributes are options, with and without", async ({ page, second }) => {
  const look = () => second.getByRole("main").evaluate((main) => ({ scheme: getComputedStyle(main).colorScheme, language: main.closest("[lang]").lang }));
  await element(page, (element) => {
    element.setAttribute("theme", "dark");
    element.setAttribute("language", "de");
  });
  await expect.poll(look).toEqual({ scheme: "dark", language: "de" });
  await element(page, (element) => {
    element.removeAttribute("language");
    element.setAttribute("view", "/tasks");
  });
  await expect.poll(look).toEqual({ scheme: "dark", language: "en" });
  await expect(second.getByRole("heading", { name: "Tasks", level: 1 })).toBeVisible();
  expect(await element(page, (element) => [element.view, element.theme])).toEqual(["/tasks", "dark"]);
});

test("a token attribute is removed with a warning and never read", async ({ page }) => {
  const warned = page.waitForEvent("console", (message) => message.type() === "warning" && /token attribute was removed/.test(message.text()));
  const left = await element(page, (element) => {
    element.setAttribute("token", "not-a-real-token");
    return element.hasAttribute("token");
  });
  expect((await warned).text()).not.toContain("not-a-real-token");
  expect(left).toBe(false);
});

test("a token property is taken and not given back", async ({ page, emulator }) => {
  const used = page.waitForRequest((request) => request.url().includes("/proxy/iam/") && request.headers()["x-auth-token"] === emulator.config.token);
  const got = await element(page, (element, token) => {
    element.token = token;
    return [element.token, "token" in element];
  }, emulator.config.token);
  expect(got).toEqual([undefined, true]);
  await used;
});

test("moved inside the document, it keeps what it shows; taken out and put back, its place", async ({ page, second }) => {
  await element(page, (element) => element.open("vault/create", { name: "kept" }));
  const name = second.getByLabel("Name", { exact: false }).first();
  await expect(name).toHaveValue("kept");
  await element(page, (element) => {
    window.ready = 0;
    addEventListener("bc-ready", () => (window.ready += 1));
    const around = document.createElement("div");
    element.parentElement.append(around);
    around.append(element);
  });
  await expect(name).toHaveValue("kept");
  expect(await page.evaluate(() => window.ready)).toBe(0);

  await element(page, async (element) => {
    const around = element.parentElement;
    element.remove();
    await Promise.resolve();
    await Promise.resolve();
    window.empty = element.shadowRoot.innerHTML;
    around.append(element);
  });
  expect(await page.evaluate(() => window.empty)).toBe("<slot></slot>");
  await expect(second.getByRole("heading", { name: "Create a vault", level: 1 })).toBeVisible();
  expect(await page.evaluate(() => window.ready)).toBe(1);
});

test("properties that were set before the element was defined count", async ({ page }) => {
  const view = await page.evaluate(async () => {
    const { define } = await import("/node_modules/backup-console/index.js");
    const early = document.createElement("late-console");
    early.view = "/policies";
    early.language = "en";
    const ready = new Promise((resolve) => early.addEventListener("bc-ready", resolve));
    document.getElementById("second").append(early);
    define("late-console");
    await ready;
    return [early.view, Object.hasOwn(early, "language")];
  });
  expect(view).toEqual(["/policies", false]);
});

test("a wrong property is told by an event, and the rest goes on", async ({ page, second }) => {
  test.info().annotations.push({ type: "expected", description: "an error line" });
  const detail = await element(page, (element) => {
    const failed = new Promise((resolve) => element.addEventListener("bc-failed", ({ detail }) => resolve(detail)));
    element.timeZone = "Mars";
    return failed;
  });
  expect(detail).toEqual({ kind: "option", message: 'options.timeZone: expected a time zone such as "Europe/Berlin", got "Mars"' });
  await expect(second.getByRole("row").nth(1)).toBeVisible();
});
test.use({ expectedDefects: [/options\.timeZone/] });

test("a tag that is taken is left as it is, with a warning; ours may be defined again", async ({ page }) => {
  const warned = page.waitForEvent("console", (message) => message.type() === "warning");
  const defined = await page.evaluate(async () => {
    class Other extends HTMLElement {
      static version = "9.9.9";
    }
    customElements.define("other-console", Other);
    const { define } = await import("/node_modules/backup-console/index.js");
    return [define("other-console"), customElements.get("other-console") === Other, define()];
  });
  expect(defined).toEqual([false, true, true]);
  expect((await warned).text()).toMatch(/<other-console> is taken by backup-console 9\.9\.9/);
});
