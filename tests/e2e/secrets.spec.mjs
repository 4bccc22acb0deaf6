// Nothing of a token is left after a session: not in the program's memory, not on the heap of the page, not in the profile.
import { readFileSync, readdirSync, statSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { CHROMIUM_ARGS, findShell } from "../../scripts/chromium.mjs";
import { expect, test } from "./fixtures.mjs";
import { go, signIn } from "./support/sign-in.mjs";

/** From the middle of a token: its beginning is alike in all of them. What is sent into the page to be looked for there is another part. */
const part = (token) => token.slice(40, 80);
const other = (token) => token.slice(90, 130);

/** Keeps the memories of all programs of the page where the test finds them. */
function keepMemories() {
  window.memories = [];
  for (const name of ["instantiate", "instantiateStreaming"]) {
    const own = WebAssembly[name];
    WebAssembly[name] = async (...given) => {
      const made = await own.apply(WebAssembly, given);
      const found = Object.values((made.instance ?? made).exports).filter((one) => one instanceof WebAssembly.Memory);
      window.memories.push(...found.filter((one) => !window.memories.includes(one)));
      return made;
    };
  }
}

/** How often `text` stands in the memories of all programs of the page. */
async function inMemory(page, text) {
  const { found, programs } = await page.evaluate((text) => {
    const times = ({ buffer }) => new TextDecoder("latin1").decode(buffer.slice(0)).split(text).length - 1;
    return { found: memories.map(times).reduce((all, one) => all + one, 0), programs: memories.length };
  }, text);
  expect(programs).toBeGreaterThan(0);
  return found;
}

/** Whether `text` stands in a string of the page's heap. */
async function onHeap(cdp, text) {
  await cdp.send("HeapProfiler.collectGarbage");
  let snapshot = "";
  const take = ({ chunk }) => (snapshot += chunk);
  cdp.on("HeapProfiler.addHeapSnapshotChunk", take);
  await cdp.send("HeapProfiler.takeHeapSnapshot", { reportProgress: false });
  cdp.off("HeapProfiler.addHeapSnapshotChunk", take);
  expect(snapshot.length).toBeGreaterThan(100_000);
  return snapshot.includes(text);
}

const EXITS = {
  "the end of the session": async (page) => {
    await go(page, "/session");
    await page.getByRole("main").getByRole("button", { name: "Sign out", exact: true }).click();
    await expect(page.getByLabel("Token", { exact: true })).toBeVisible();
  },
  "its revocation": async (page) => {
    await go(page, "/session");
    await page.getByRole("main").getByRole("button", { name: "Revoke token and sign out" }).click();
    await expect(page.getByLabel("Token", { exact: true })).toBeVisible();
  },
  "a token that is refused": async (page, emulator) => {
    await emulator.setFault({ operation: "cbr.vault.list", kind: "expire-token" });
    await page.getByRole("button", { name: "Refresh" }).first().click();
    await expect(page.getByRole("main").getByRole("link", { name: "Sign in" }).first()).toBeVisible();
  },
};

for (const [exit, leave] of Object.entries(EXITS)) {
  test(`after ${exit} its token is in no memory`, async ({ page, emulator }) => {
    const { token } = emulator.config;
    await page.addInitScript(keepMemories);
    const cdp = await page.context().newCDPSession(page);
    await signIn(page, emulator);
    await go(page, "/vaults");
    await expect(page.getByRole("link", { name: "production" }).first()).toBeVisible();
    expect(await inMemory(page, other(token)), "it is found while it is in use").toBeGreaterThan(0);
    await leave(page, emulator);
    await expect.poll(() => inMemory(page, other(token))).toBe(0);
    await expect.poll(() => onHeap(cdp, part(token))).toBe(false);
  });
}

test("after a session its token is in no file of the browser's profile", async ({ emulator }) => {
  const folder = await mkdtemp(join(tmpdir(), "profile-"));
  const context = await chromium.launchPersistentContext(folder, { executablePath: findShell(), args: CHROMIUM_ARGS, baseURL: emulator.address, locale: "en-GB" });
  const page = context.pages()[0] ?? (await context.newPage());
  await signIn(page, emulator);
  await EXITS["the end of the session"](page);
  await context.close();
  const files = readdirSync(folder, { recursive: true }).map((name) => join(folder, name)).filter((name) => statSync(name, { throwIfNoEntry: false })?.isFile());
  expect(files.length).toBeGreaterThan(10);
  expect(files.filter((name) => readFileSync(name).includes(part(emulator.config.token)))).toEqual([]);
  await rm(folder, { recursive: true });
});
