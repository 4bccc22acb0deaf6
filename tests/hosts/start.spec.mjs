// How the program comes into a page: once for all consoles, again after a failure, and through single-spa.
import { expect, test } from "./fixtures.mjs";
import { mountIn, scheme } from "./portal.mjs";
import { begins } from "./walk.mjs";

test("consoles of one page share one compiled program: no file is fetched twice", async ({ page, first, second }) => {
  const files = [];
  page.on("request", (request) => request.url().endsWith(".wasm") && files.push(new URL(request.url()).pathname));
  await page.goto("/");
  await begins(first);
  await page.getByRole("checkbox", { name: "Second console" }).check();
  await expect(second.getByRole("row").nth(1)).toBeVisible();
  const mounted = await mountIn(page, "first", { view: "/vaults" });
  await expect(first.getByRole("row").nth(1)).toBeVisible();
  await mounted.evaluate((mounted) => mounted.unmount());
  expect(files).toContain("/node_modules/backup-console/backup-console.wasm");
  expect(files.length).toBeGreaterThan(2);
  expect(files.filter((file, index) => files.indexOf(file) !== index)).toEqual([]);
});

test.describe("single-spa", () => {
  /** In the page: calls a lifecycle function of the module; gives what it refused. */
  const call = (page, name, props = {}) =>
    page.evaluate(
      async ([name, { at, getter, ...props }]) => {
        const app = await import("/node_modules/backup-console/single-spa.js");
        const place = { ...(at && { domElement: document.getElementById(at) }), ...(getter && { domElementGetter: () => document.getElementById(getter) }) };
        return app[name]({ ...place, ...props }).then(() => "done", (reason) => `${reason.name}: ${reason.message}`);
      },
      [name, props],
    );
  const title = (place) => place.getByRole("heading", { level: 1 });

  test.beforeEach(async ({ page, first }) => {
    await page.goto("/");
    await begins(first);
    await page.getByRole("checkbox", { name: "First console" }).uncheck();
    await expect(first.getByRole("main")).toHaveCount(0);
  });

  test("bootstrap, mount, update, unmount, mount again", async ({ page, second }) => {
    const backup = { name: "backup", at: "second" };
    await call(page, "bootstrap", backup);
    await call(page, "mount", { ...backup, options: { view: "/log", theme: "light" } });
    await expect(title(second)).toHaveText("Request log");
    await call(page, "update", { ...backup, options: { theme: "dark" } });
    await expect.poll(() => scheme(second)).toBe("dark");
    await call(page, "unmount", backup);
    await expect(second.getByRole("main")).toHaveCount(0);
    await call(page, "mount", { ...backup, options: { view: "/log" } });
    await expect(title(second)).toHaveText("Request log");
  });

  test("two applications by name, each with its place; one goes, the other stays", async ({ page, first, second }) => {
    await page.evaluate(() => {
      const place = document.createElement("div");
      place.id = "single-spa-application:by-id";
      document.getElementById("first").append(place);
    });
    expect(await call(page, "mount", { name: "by-id", options: { view: "/log" } })).toBe("done");
    expect(await call(page, "mount", { name: "by-getter", getter: "second", options: { view: "/session" } })).toBe("done");
    await expect(title(first)).toHaveText("Request log");
    await expect(title(second)).toHaveText("Session");
    await call(page, "update", { name: "by-getter", options: { view: "/log" } });
    await expect(title(second)).toHaveText("Request log");
    await call(page, "update", { name: "by-id", options: { view: "/session" } });
    await expect(title(first)).toHaveText("Session");
    await call(page, "unmount", { name: "by-id" });
    await expect(first.getByRole("main")).toHaveCount(0);
    await expect(title(second)).toHaveText("Request log");
    // Of an application that is not mounted there is nothing to change.
    expect(await call(page, "update", { name: "by-id", options: { theme: "dark" } })).toBe("done");
    expect(await call(page, "unmount", { name: "by-id" })).toBe("done");
  });

  test("a place that is not there is named, and none is made", async ({ page }) => {
    const before = await page.evaluate(() => document.querySelectorAll("*").length);
    const said = "TypeError: backup-console: lost: expected domElement, domElementGetter, or an element with the id single-spa-application:lost";
    expect(await call(page, "mount", { name: "lost" })).toBe(said);
    expect(await call(page, "mount", { name: "lost", getter: "nowhere" })).toBe(said);
    expect(await page.evaluate(() => document.querySelectorAll("*").length)).toBe(before);
  });
});

test("bootstrap takes the program and its parts from where it is told", async ({ page }) => {
  const files = [];
  page.on("request", (request) => request.url().endsWith(".wasm") && files.push(new URL(request.url()).pathname));
  await page.route("**/elsewhere/**", async (route) => {
    const url = route.request().url().replace("/elsewhere/", "/node_modules/backup-console/");
    await route.fulfill({ response: await route.fetch({ url }) });
  });
  // A page without a console of its own, which would have loaded the program.
  await page.route("**/portal.js", (route) => route.fulfill({ contentType: "text/javascript", body: "" }));
  await page.goto("/");
  await page.evaluate(async () => {
    const app = await import("/node_modules/backup-console/single-spa.js");
    await app.bootstrap({ source: "/elsewhere/backup-console.wasm", parts: "/elsewhere/" });
    await app.mount({ name: "backup", domElement: document.getElementById("second"), options: { view: "/session" } });
  });
  await expect(page.getByRole("heading", { name: "Session", level: 1 })).toBeVisible();
  expect(files.length).toBeGreaterThan(1);
  expect(files.filter((file) => !file.startsWith("/elsewhere/"))).toEqual([]);
});
