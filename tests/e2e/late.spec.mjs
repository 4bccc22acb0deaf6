// Pages that are loaded when somebody goes there.
import { expect, test } from "./fixtures.mjs";
import { idle } from "./support/page.mjs";
import { go } from "./support/sign-in.mjs";

const PLACES = [
  ["/session", "Session"],
  ["/vaults", "Vaults"],
  ["/vaults/create", "Create a vault"],
  ["/protect", "Protect a server"],
  ["/classic/disk-backup", "Back up a disk (VBS)"],
  ["/log", "Request log"],
];

/** Everything but the first part of the program. */
const isChunk = (url) => url.pathname.endsWith(".wasm") && !url.pathname.endsWith("_bg.wasm");

const title = (page, name) => page.getByRole("heading", { level: 1, name });

test("each part is loaded once, compressed, under a name that is its content's", async ({ page }) => {
  const chunks = [];
  page.on("request", (request) => {
    if (isChunk(new URL(request.url()))) chunks.push(request);
  });
  await page.goto("/");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await idle(page);
  expect(chunks).toEqual([]);
  for (const [path, name] of [...PLACES, ...PLACES]) {
    await go(page, path);
    await expect(title(page, name)).toBeVisible();
    await expect(page.getByRole("status").filter({ hasText: "Loading the page" })).toHaveCount(0);
  }
  expect(chunks.length).toBeGreaterThan(2);
  expect(new Set(chunks.map((request) => request.url())).size).toBe(chunks.length);
  for (const request of chunks) {
    const reply = await request.response();
    expect(reply.url()).toMatch(/-[0-9a-f]{16}\.wasm$/);
    expect(reply.headers()).toMatchObject({ "content-encoding": "br", "content-type": "application/wasm" });
    expect(reply.headers()["cache-control"]).toContain("immutable");
  }
});

test("until a part is there its title stands, and keeps the focus when it comes", async ({ page, look }) => {
  let release;
  const held = new Promise((resolve) => (release = resolve));
  await page.route(isChunk, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto("/");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await go(page, "/vaults/create");
  await expect(title(page, "Create a vault")).toBeFocused();
  await expect(page.getByText("Loading the page Create a vault")).toBeAttached();
  await look("a page on its way");
  release();
  await expect(page.getByRole("button", { name: "Create vault" })).toBeVisible();
  await expect(title(page, "Create a vault")).toBeFocused();
});

test.describe("a part that cannot be had", () => {
  test.use({ expectedDefects: [/^error in the console/] });

  test("is told in words, and is there after another try", async ({ page, look }) => {
    await page.route(isChunk, (route) => route.abort());
    await page.goto("/");
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await go(page, "/vaults/create");
    await expect(page.getByRole("alert").filter({ hasText: "This page did not load." })).toBeVisible();
    await expect(title(page, "Create a vault")).toBeFocused();
    await look("a page that did not load");
    const again = page.getByRole("button", { name: "Try again" });
    await again.click();
    await expect(again).toBeVisible();
    await page.unroute(isChunk);
    await again.click();
    await expect(page.getByRole("button", { name: "Create vault" })).toBeVisible();
    await expect(title(page, "Create a vault")).toBeFocused();
  });

  test("because it has another type than application/wasm is told as well", async ({ page }) => {
    // docs/deploying.md says so: browsers take the type at its word.
    await page.route(isChunk, async (route) => {
      const response = await route.fetch();
      return route.fulfill({ response, headers: { ...response.headers(), "content-type": "application/octet-stream" } });
    });
    await page.goto("/");
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await go(page, "/vaults/create");
    await expect(page.getByRole("alert").filter({ hasText: "This page did not load." })).toBeVisible();
  });

  test("of another build is not taken", async ({ page }) => {
    // The start page answers every address on some servers.
    await page.route(isChunk, (route) => route.fulfill({ contentType: "text/html", body: "<!doctype html><title>Start</title>" }));
    await page.goto("/");
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await go(page, "/log");
    await expect(page.getByRole("alert").filter({ hasText: "This page did not load." })).toBeVisible();
    await go(page, "/");
    await expect(page.getByRole("link", { name: "Sign in" }).first()).toBeVisible();
  });
});
