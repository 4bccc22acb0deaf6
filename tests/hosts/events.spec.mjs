// What the page around is told, and when. That every event is as it is declared, each test of the hosts checks.
import { expect, test } from "./fixtures.mjs";
import { EMPTY_VAULT, SERVER, VAULT_S003 } from "../e2e/support/protect.mjs";
import { appendIn, mountIn } from "./portal.mjs";
import { told } from "./told.mjs";
import { begins, goTo, protect } from "./walk.mjs";

const vaults = (place) => place.getByRole("link", { name: "production" });

/** The page without a console. */
test.beforeEach(async ({ page, first }) => {
  await page.goto("/");
  await begins(first);
  await page.getByRole("checkbox", { name: "First console" }).uncheck();
  await expect(first.getByRole("main")).toHaveCount(0);
});

const NO_TOKEN = {
  nothing: () => ({ id: "nothing", view: "/vaults", getToken: () => null }),
  later: () => ({ id: "later", view: "/vaults", getToken: async () => undefined }),
  number: () => ({ id: "number", view: "/vaults", getToken: () => 7 }),
  throws: () => ({
    id: "throws",
    view: "/vaults",
    getToken: () => {
      throw new Error("not signed in");
    },
  }),
};

test("bc-token-needed where getToken gives none, whose listener sets the property", async ({ page, second }) => {
  await page.evaluate(() => {
    document.addEventListener("bc-token-needed", async ({ target }) => (target.token = (await (await fetch("/portal/session")).json()).token));
  });
  for (const [id, options] of Object.entries(NO_TOKEN)) {
    await test.step(id, async () => {
      const element = await appendIn(page, "second", options);
      await expect(vaults(second)).toBeVisible();
      expect(await told(page, "bc-token-needed", id)).toEqual([{ reason: "missing" }]);
      await element.evaluate((element) => element.remove());
      await expect(second.getByRole("main")).toHaveCount(0);
    });
  }
});

test("bc-token-needed where a token ends and the host gives the same again", async ({ page, second, emulator }) => {
  const mounted = await mountIn(page, "second", async () => {
    const { token } = await (await fetch("/portal/session")).json();
    window.reasons = [];
    return { getToken: (reason) => (window.reasons.push(reason), token), view: "/vaults" };
  });
  await expect(vaults(second)).toBeVisible();
  await emulator.setFault({ operation: "cbr.*", kind: "expire-token" });
  await second.getByRole("navigation").getByRole("link", { name: "Tasks", exact: true }).click();
  await expect.poll(() => told(page, "bc-token-needed", "second")).toEqual([{ reason: "refused" }]);
  expect(await page.evaluate(() => window.reasons)).toEqual(["missing", "refused"]);
  await mounted.evaluate(async (mounted) => mounted.update({ token: (await (await fetch("/portal/session")).json()).token }));
  await goTo(second, "Vaults");
  await expect(vaults(second)).toBeVisible();
  expect(await told(page, "bc-token-needed", "second")).toHaveLength(1);
});

test("bc-failed of a token whose project is another one", async ({ page, emulator }) => {
  await mountIn(page, "second", { project: "f841e01fd2b14e7fa41b6ae7aa6b0594" });
  const { project_id: project } = emulator.config;
  await expect.poll(() => told(page, "bc-failed", "second")).toEqual([{ kind: "session", message: `the token belongs to the project ${project}` }]);
  expect(await told(page, "bc-token-needed", "second")).toEqual([]);
});

test.describe("a program that does not load", () => {
  test.use({ expectedDefects: [/503/] });

  test("is told by the element with bc-failed", async ({ page }) => {
    await page.route("**/backup-console.wasm", (route) => route.fulfill({ status: 503 }));
    await page.goto("/ten-lines.html");
    await expect.poll(() => told(page, "bc-failed")).toEqual([{ kind: "start", message: expect.stringMatching(/did not load: 503 /) }]);
    expect(await told(page, "bc-ready")).toEqual([]);
  });
});

test.describe("words that do not load", () => {
  // The host writes what it is told into the console.
  test.use({ expectedDefects: [/503|The texts of this console did not load/] });

  test("are told with bc-failed and a sentence, and can be tried again", async ({ page }) => {
    await page.route(/words-en-first.*\.txt/, (route) => route.fulfill({ status: 503 }), { times: 1 });
    await page.goto("/ten-lines.html");
    const message = "The texts of this console did not load. Check the connection, then try again.";
    await expect.poll(() => told(page, "bc-failed")).toEqual([{ kind: "start", message }]);
    await expect(page.getByRole("alert")).toContainText("words-en-first.txt");
    await page.getByRole("button", { name: "Try again" }).click();
    await expect.poll(() => told(page, "bc-ready")).toHaveLength(1);
  });
});

test("bc-navigated says from where, bc-request-finished which call", async ({ page, second, emulator }) => {
  const answers = [];
  page.on("response", async (reply) => {
    if (/\/cbr\/.*\/vaults\?/.test(reply.url())) answers.push({ status: reply.status(), traceId: await reply.headerValue("x-request-id") });
  });
  await mountIn(page, "second");
  await begins(second);
  expect(await told(page, "bc-ready", "second")).toEqual([{ view: "/" }]);
  expect(await told(page, "bc-navigated", "second")).toEqual([]);
  await goTo(second, "Vaults");
  await goTo(second, "Tasks");
  expect(await told(page, "bc-navigated", "second")).toEqual([
    { view: "/vaults", previous: "/", title: "Vaults" },
    { view: "/tasks", previous: "/vaults", title: "Tasks" },
  ]);
  await expect(second.getByRole("table", { name: /^Tasks/ }).getByRole("row").nth(1)).toBeVisible();
  const calls = await told(page, "bc-request-finished", "second");
  const list = calls.find(({ operation }) => operation === "cbr.vault.list");
  expect(list).toMatchObject({ method: "GET", status: 200, failure: null });
  expect(list.path).toMatch(new RegExp(`^/v3/${emulator.config.project_id}/vaults\\?`));
  expect(answers.map(({ traceId }) => traceId)).toContain(list.traceId);
  expect(list.traceId).toMatch(/\w{8}/);
});

test("bc-request-finished of a call without an answer names its failure", async ({ page, second }) => {
  await page.route("**/proxy/cbr/**", (route) => route.abort());
  await mountIn(page, "second", { view: "/vaults" });
  await expect.poll(async () => (await told(page, "bc-request-finished", "second")).find(({ operation }) => operation === "cbr.vault.list")).toMatchObject({ status: null, traceId: null, failure: expect.stringMatching(/^[\w-]+$/) });
  await expect(second.getByRole("main")).toBeVisible();
});

test("a body in an event has a stand-in where a service repeats the token", async ({ page }) => {
  await page.route("**/proxy/cbr/**/vaults?*", async (route) => {
    const token = await route.request().headerValue("x-auth-token");
    await route.fulfill({ status: 502, contentType: "text/html", body: `<p>no upstream for ${token}</p>` });
  });
  await mountIn(page, "second", { view: "/vaults", bodies: true });
  const answers = async () => (await told(page, "bc-request-finished", "second")).filter(({ operation }) => operation === "cbr.vault.list");
  await expect.poll(async () => (await answers()).length).toBeGreaterThan(0);
  for (const { status, response } of await answers()) {
    expect(status).toBe(502);
    expect(response).toContain("no upstream for (token)");
  }
});

test("the walkthrough tells each operation, and the run up to a restore point that is available", async ({ page, second }) => {
  await mountIn(page, "second");
  await begins(second);
  await protect(second, "told_vault");
  const done = await told(page, "bc-operation-done", "second");
  expect(done.map(({ operation, effect }) => [operation, effect])).toEqual([
    ["cbr.vault.create", "created"],
    ["cbr.resources.add", "changed"],
    ["cbr.checkpoint.create", "created"],
    ["cbr.checkpoint.create", "available"],
  ]);
  const [vault, resources, started, available] = done.map(({ id }) => id);
  expect(resources).toBe(vault);
  expect(available).toBe(started);
  const states = await told(page, "bc-task-changed", "second");
  expect(new Set(states.map(({ kind, id }) => `${kind} ${id}`))).toEqual(new Set([`restore-point ${started}`]));
  expect(states.at(-1)).toMatchObject({ status: "available", done: true, skipped: 0 });
  // How many there are depends on when it was asked; only the last one is the end.
  expect(states.slice(0, -1).filter(({ done }) => done)).toEqual([]);
});

test("events of an element inside another shadow root are heard on the document", async ({ page }) => {
  await page.evaluate(() => {
    window.heard = [];
    document.addEventListener("bc-ready", ({ target, detail }) => window.heard.push([target.id, detail.view]));
    const root = document.getElementById("second").attachShadow({ mode: "open" });
    const around = document.createElement("div");
    root.append(around);
    customElements.whenDefined("backup-console").then(() => {
      const element = document.createElement("backup-console");
      element.view = "/log";
      around.append(element);
    });
  });
  await expect.poll(() => page.evaluate(() => window.heard)).toEqual([["second", "/log"]]);
});

const create = async (second, name) => {
  await second.getByLabel("Vault name").fill(name);
  await second.getByRole("textbox", { name: "Size" }).fill("20");
  await second.getByRole("button", { name: "Create vault" }).click();
};
const finished = async (page, operation) => (await told(page, "bc-request-finished", "second")).filter((call) => call.operation === operation);

const NOT_DONE = {
  "a page of a sign-in portal": [{ kind: "html", status: 200 }, "No result of the request is there so far."],
  "an error with a good status": [{ kind: "status", status: 200, shape: "cbr", code: "BackupService.9900", message: "no" }, "Nothing was changed."],
};
for (const [what, [fault, said]] of Object.entries(NOT_DONE)) {
  test(`bc-operation-done tells nothing of ${what}`, async ({ page, second, emulator }) => {
    await mountIn(page, "second", { view: "/vaults/create" });
    await emulator.setFault({ operation: "cbr.vault.create", ...fault });
    await create(second, "not_made");
    await expect(second.getByText(said).first()).toBeVisible();
    expect(await finished(page, "cbr.vault.create")).toMatchObject([{ status: 200 }]);
    expect(await told(page, "bc-operation-done", "second")).toEqual([]);
  });
}

test("bc-operation-done tells nothing of resources of which none was granted", async ({ page, second }) => {
  await page.route("**/addresources", (route) => route.fulfill({ json: { add_resource_ids: [] } }));
  const mounted = await mountIn(page, "second");
  await begins(second);
  await mounted.evaluate((mounted, values) => mounted.open("resources/associate", values), { vault: VAULT_S003.id, resources: SERVER.id, kind: "server" });
  await second.getByRole("button", { name: "Associate 1 server" }).click();
  await expect.poll(() => finished(page, "cbr.resources.add")).toMatchObject([{ status: 200 }]);
  expect(await told(page, "bc-operation-done", "second")).toEqual([]);
});

test("bc-operation-done tells of a result that looking has found after a broken answer", async ({ page, second, emulator }) => {
  await mountIn(page, "second", { view: "/vaults/create" });
  await emulator.setFault({ operation: "cbr.vault.create", kind: "truncated", when: "after" });
  await create(second, "found_later");
  await expect(second.getByText("The request took effect.").first()).toBeVisible();
  expect(await told(page, "bc-operation-done", "second")).toEqual([{ operation: "cbr.vault.create", id: expect.stringMatching(/^[0-9a-f-]{36}$/), effect: "created" }]);
});

test("bc-operation-done tells of a removal as started, and as deleted once the thing was seen gone", async ({ page, second }) => {
  const { id, name } = EMPTY_VAULT;
  await mountIn(page, "second", { view: `/vaults/${id}` });
  await second.getByRole("button", { name: "Delete vault" }).click();
  const dialog = second.getByRole("dialog");
  await dialog.getByLabel(`Type ${name} to confirm`).fill(name);
  await dialog.getByRole("button", { name: "Delete vault" }).click();
  await expect(second.getByRole("heading", { level: 1, name: `The vault “${name}” is deleted` })).toBeVisible({ timeout: 30_000 });
  const detail = (effect) => ({ operation: "cbr.vault.delete", id, effect });
  expect(await told(page, "bc-operation-done", "second")).toEqual([detail("started"), detail("deleted")]);
});
