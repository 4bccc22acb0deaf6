// A file of the program that does not come: what stands in the console's place, what the page is told, and the way on.
import { once } from "node:events";
import { createServer } from "node:http";
import { POLICY } from "../../examples/serve.mjs";
import { expect, test } from "./fixtures.mjs";
import { mountIn } from "./portal.mjs";
import { told } from "./told.mjs";
import { begins, goTo } from "./walk.mjs";

const PROGRAM = "**/backup-console.wasm";
const panelOf = (place) => place.getByRole("alert").filter({ hasText: "The backup console did not load" });

/** A page without a console of its own, and one whose program is on another origin. */
async function elsewhere(page, origin = "https://cdn.example") {
  await page.route("**/portal.js", (route) => route.fulfill({ contentType: "text/javascript", body: "" }));
  await page.goto("/");
  await page.evaluate(async (origin) => {
    const { init, mount } = await import("/node_modules/backup-console/index.js");
    await init(`${origin}/backup-console.wasm`).catch(() => {});
    await mount(document.getElementById("second"), { project: "p", language: "en" });
  }, origin);
}

test.use({ expectedDefects: [/backup-console: |Failed to load resource|A file of backup-console/] });

for (const [what, answer, cause] of [
  ["a refusal", { status: 503 }, /The server refused the file/],
  ["a web page in its place", { contentType: "text/html", body: "<!DOCTYPE html><title>Portal</title>" }, /a web page in place of the file/],
  ["a file that is cut off", { contentType: "application/wasm", body: Buffer.from([0, 0x61, 0x73, 0x6d, 1, 0]) }, /cut off, or is another file/],
  ["no answer", undefined, /The server did not answer/],
]) {
  test(`${what}: a panel names the address and the likely reason, and tries again`, async ({ page, first }) => {
    await page.route(PROGRAM, (route) => (answer ? route.fulfill(answer) : route.abort("connectionrefused")), { times: 1 });
    await page.goto("/");
    const panel = panelOf(first);
    await expect(panel).toContainText(cause);
    await expect(panel).toContainText("/node_modules/backup-console/backup-console.wasm");
    const [failed] = await told(page, "bc-failed");
    expect(failed.kind).toBe("start");
    expect(failed.message).toMatch(/did not load.*backup-console\.wasm/);
    await panel.getByRole("button", { name: "Try again" }).click();
    await begins(first);
    await expect(panel).toHaveCount(0);
    await goTo(first, "Vaults");
  });
}

test("in the language of the place, and with what was changed meanwhile", async ({ page, second }) => {
  await page.route(PROGRAM, (route) => route.fulfill({ status: 404 }));
  await page.goto("/");
  const mounted = await mountIn(page, "second", { language: "de", view: "/log" });
  const panel = second.getByRole("alert").filter({ hasText: "Die Backup-Konsole wurde nicht geladen" });
  await expect(panel).toBeVisible();
  await mounted.evaluate((mounted) => mounted.update({ view: "/tasks" }));
  await page.unroute(PROGRAM);
  await panel.getByRole("button", { name: "Erneut versuchen" }).click();
  await expect(second.getByRole("heading", { name: "Aufgaben", level: 1 })).toBeVisible();
  await mounted.evaluate((mounted) => mounted.unmount());
});

test("a console that is unmounted before it came leaves nothing", async ({ page, second }) => {
  await page.route(PROGRAM, (route) => route.fulfill({ status: 404 }));
  await page.goto("/");
  const mounted = await mountIn(page, "second");
  await expect(panelOf(second)).toBeVisible();
  await mounted.evaluate((mounted) => mounted.unmount());
  expect(await page.evaluate(() => document.getElementById("second").shadowRoot.innerHTML)).toBe("<slot></slot>");
});

test("the part that mounts is named as well", async ({ page, first }) => {
  await page.route(/backup-console-embed-\w+\.wasm$/, (route) => route.abort("connectionrefused"), { times: 1 });
  await page.goto("/");
  await expect(panelOf(first)).toContainText(/backup-console-embed-\w+\.wasm/);
  await panelOf(first).getByRole("button", { name: "Try again" }).click();
  await begins(first);
});

test.describe("a policy that forbids WebAssembly", () => {
  test.use({ policy: POLICY.replace(" 'wasm-unsafe-eval'", ""), expectedDefects: [/backup-console: |wasm/i] });

  test("is named with what it needs", async ({ page, first }) => {
    await page.goto("/");
    await expect(panelOf(first)).toContainText("'wasm-unsafe-eval' in script-src");
  });
});

test.describe("a program of another origin", () => {
  test.use({ expectedDefects: [/backup-console: |cdn\.example/] });

  test("that the policy does not name", async ({ page, second }) => {
    await elsewhere(page);
    await expect(panelOf(second)).toContainText("needs the address's origin in connect-src");
    await expect(panelOf(second)).toContainText("https://cdn.example/backup-console.wasm");
  });
});

test.describe("a program of another origin that may not be read", () => {
  test.use({ policy: POLICY.replace("connect-src 'self'", "connect-src 'self' http://127.0.0.1:*"), expectedDefects: [/backup-console: |another host|blocked by CORS|ERR_FAILED/] });

  test("is named with the header that is missing", async ({ page, second }) => {
    // A server of its own: what a test answers itself may always be read.
    const server = createServer((_, reply) => reply.writeHead(200, { "content-type": "application/wasm" }).end()).listen(0, "127.0.0.1");
    await once(server, "listening");
    await elsewhere(page, `http://127.0.0.1:${server.address().port}`);
    await expect(panelOf(second)).toContainText("Access-Control-Allow-Origin");
    server.close();
  });
});
