// What a portal gives and takes away while a console stands, and what it shows before.
import { expect, test } from "./fixtures.mjs";
import { mountIn } from "./portal.mjs";
import { begins } from "./walk.mjs";

/** Mounts the second console of the plain page with a token of its own, and keeps it at `window.mounted`. */
const mountSecond = async (page, options = {}) => {
  const { token } = await page.evaluate(async () => (await fetch("/portal/session")).json());
  const mounted = await mountIn(page, "second", { getToken: undefined, token, ...options });
  await mounted.evaluate((mounted) => (window.mounted = mounted));
};

test.beforeEach(async ({ page, first }) => {
  await page.goto("/");
  await begins(first);
});

test("a token that is taken away ends the session, another begins the next", async ({ page, second }) => {
  await mountSecond(page, { view: "/vaults", features: { signIn: false } });
  await expect(second.getByRole("link", { name: "production" }).first()).toBeVisible();
  const needed = page.evaluate(() => new Promise((resolve) => document.getElementById("second").addEventListener("bc-token-needed", ({ detail }) => resolve(detail.reason), { once: true })));
  await page.evaluate(() => window.mounted.update({ token: null }));
  expect(await needed).toBe("missing");
  await expect(second.getByRole("link", { name: "production" })).toHaveCount(0);
  await page.evaluate(async () => {
    const { token } = await (await fetch("/portal/session")).json();
    window.mounted.update({ token });
  });
  await expect(second.getByRole("link", { name: "production" }).first()).toBeVisible();
});

test("a place that is switched off is told by false and by a sentence", async ({ page, second }) => {
  await mountSecond(page, { view: "/vaults", features: { readOnly: true } });
  expect(await page.evaluate(() => [window.mounted.navigate("/vaults/create"), window.mounted.open("vault/create"), window.mounted.navigate("/tasks")])).toEqual([false, false, true]);
  await page.evaluate(() => window.mounted.navigate("/vaults/create"));
  await expect(second.getByText("This console does not offer it")).toBeVisible();
});

test("a form refuses a value that it does not take", async ({ page }) => {
  await mountSecond(page);
  const said = await page.evaluate(() =>
    [
      ["restore-point/create", { mode: "Full" }],
      ["vault/create", { charging: "prepaid" }],
      ["vault/create", { kind: "servers" }],
      ["csbs/protect", { extent: true }],
      ["vault/create", { size: {} }],
    ].map(([form, values]) => {
      try {
        return window.mounted.open(form, values);
      } catch (reason) {
        return `${reason.name}: ${reason.message}`;
      }
    }),
  );
  expect(said).toEqual([
    'TypeError: values.mode: expected one of incremental, full, got "Full"',
    'TypeError: values.charging: expected one of post_paid, got "prepaid"',
    'TypeError: values.kind: expected one of server, disk, turbo, got "servers"',
    "TypeError: values.extent: expected one of incremental, full, got true",
    "TypeError: values.size: expected a text, got an object",
  ]);
});

test("a second console without a language leaves the first its own", async ({ page, first, second }) => {
  await page.getByLabel("Portal language").selectOption("de");
  await expect(first.getByRole("heading", { level: 1 })).toHaveText("Übersicht");
  await mountSecond(page, { view: "/tasks" });
  await expect(second.getByRole("heading", { level: 1 })).toHaveText("Aufgaben");
  await expect(first.getByRole("heading", { level: 1 })).toHaveText("Übersicht");
});

test("the page's own content is shown until the console stands, and after it", async ({ page, first }) => {
  let letGo;
  const held = new Promise((resolve) => (letGo = resolve));
  // The program comes, the part that mounts does not yet.
  await page.route(/\/(?!backup-console\.wasm)[^/]+\.wasm$/, async (route) => {
    await held;
    await route.fallback();
  });
  const asked = page.waitForRequest(/\/(?!backup-console\.wasm)[^/]+\.wasm$/);
  await page.reload();
  await page.evaluate(() => document.getElementById("first").append(Object.assign(document.createElement("p"), { textContent: "The console is on its way." })));
  await asked;
  const own = first.getByText("The console is on its way.");
  await expect(own).toBeVisible();
  letGo();
  await begins(first);
  await expect(own).toBeHidden();
  await page.getByRole("checkbox", { name: "First console" }).uncheck();
  await expect(own).toBeVisible();
});

test.describe("a wrong place", () => {
  test.use({ expectedDefects: [/backup-console: options\.view/] });

  test("set as a property is told", async ({ page, second }) => {
    await page.getByRole("checkbox", { name: "Second console" }).check();
    await expect(second.getByRole("heading", { name: "Vaults", level: 1 })).toBeVisible();
    const said = await page.evaluate(
      () =>
        new Promise((resolve) => {
          const element = document.querySelector("backup-console");
          element.addEventListener("bc-failed", ({ detail }) => resolve(detail), { once: true });
          element.view = "/nowhere";
        }),
    );
    expect(said).toEqual({ kind: "option", message: 'options.view: expected a place such as "/vaults", got "/nowhere"' });
    await expect(second.getByRole("heading", { name: "Vaults", level: 1 })).toBeVisible();
  });
});
