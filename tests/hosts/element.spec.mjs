// <backup-console>: properties, attributes, moving, and what it refuses.
import { expect, test } from "./fixtures.mjs";
import { callsOf, look, scheme } from "./portal.mjs";
import { told } from "./told.mjs";
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
  await element(page, (element) => {
    element.setAttribute("theme", "dark");
    element.setAttribute("language", "de");
  });
  await expect.poll(() => look(second)).toEqual({ scheme: "dark", language: "de" });
  await element(page, (element) => {
    element.removeAttribute("language");
    element.setAttribute("view", "/tasks");
  });
  await expect.poll(() => look(second)).toEqual({ scheme: "dark", language: "en" });
  await expect(second.getByRole("heading", { name: "Tasks", level: 1 })).toBeVisible();
  expect(await element(page, (element) => [element.view, element.theme])).toEqual(["/tasks", "dark"]);
});

test("a token attribute is removed with a warning, and its text goes nowhere", async ({ page, second }) => {
  const calls = callsOf(page);
  const warned = page.waitForEvent("console", (message) => message.type() === "warning" && /token attribute was removed/.test(message.text()));
  const left = await element(page, (element) => {
    element.setAttribute("token", "not-a-real-token");
    return element.hasAttribute("token");
  });
  expect((await warned).text()).not.toContain("not-a-real-token");
  expect(left).toBe(false);
  // A property that follows reaches the console with all that was set before it; what is read then is read with its token.
  await element(page, (element) => (element.theme = "dark"));
  await expect.poll(() => scheme(second)).toBe("dark");
  const before = calls.length;
  const answer = page.waitForResponse((reply) => /\/proxy\/cbr\/.*\/vaults\?/.test(reply.url()));
  await element(page, (element) => element.refresh());
  expect((await answer).status()).toBe(200);
  expect(calls.length).toBeGreaterThan(before);
  expect(JSON.stringify(calls)).not.toContain("not-a-real-token");
  expect(await told(page, "bc-token-needed")).toEqual([]);
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
  const ready = () => told(page, "bc-ready", "moved");
  await element(page, (element) => {
    element.id = "moved";
    element.open("vault/create", { name: "kept" });
  });
  const name = second.getByRole("textbox", { name: "Vault name" });
  await expect(name).toHaveValue("kept");
  await element(page, (element) => {
    const around = document.createElement("div");
    element.parentElement.append(around);
    around.append(element);
  });
  await expect(name).toHaveValue("kept");
  expect(await ready()).toEqual([]);

  const empty = await element(page, async (element) => {
    const around = element.parentElement;
    element.remove();
    await Promise.resolve();
    await Promise.resolve();
    const empty = element.shadowRoot.innerHTML;
    around.append(element);
    return empty;
  });
  expect(empty).toBe("<slot></slot>");
  await expect(second.getByRole("heading", { name: "Create a vault", level: 1 })).toBeVisible();
  await expect.poll(ready).toEqual([{ view: "/vaults/create" }]);
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

test.describe("a wrong property", () => {
  test.use({ expectedDefects: [/options\.timeZone/] });

  test("is told by an event, and the rest goes on", async ({ page, second }) => {
    const detail = await element(page, (element) => {
      const failed = new Promise((resolve) => element.addEventListener("bc-failed", ({ detail }) => resolve(detail)));
      element.timeZone = "Mars";
      return failed;
    });
    expect(detail).toEqual({ kind: "option", message: 'options.timeZone: expected a time zone such as "Europe/Berlin", got "Mars"' });
    await element(page, (element) => (element.theme = "dark"));
    await expect.poll(() => scheme(second)).toBe("dark");
    await expect(second.getByRole("row").nth(1)).toBeVisible();
  });
});

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
