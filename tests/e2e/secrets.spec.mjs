// Nothing of a token is left after a session: not in the program's memory, not on the heap of the page, not in the profile.
import { readFileSync, readdirSync, statSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { CHROMIUM_ARGS, findShell } from "../../scripts/chromium.mjs";
import { expect, test } from "./fixtures.mjs";
import { go, signIn } from "./support/sign-in.mjs";

/** From the middle of a token: its beginning is alike in all of them. */
const part = (token) => token.slice(40, 80);

/** How often `text` stands in the memories of all programs of the page. */
async function inMemory(cdp, text) {
  const { result } = await cdp.send("Runtime.evaluate", { expression: "WebAssembly.Memory.prototype" });
  const { objects } = await cdp.send("Runtime.queryObjects", { prototypeObjectId: result.objectId });
  const search = `function (text) {
    const wanted = new TextEncoder().encode(text);
    let found = 0;
    for (const { buffer } of this) {
      const bytes = new Uint8Array(buffer);
      for (let at = bytes.indexOf(wanted[0]); at >= 0; at = bytes.indexOf(wanted[0], at + 1)) {
        if (wanted.every((byte, index) => bytes[at + index] === byte)) found += 1;
      }
    }
    return { found, programs: this.length };
  }`;
  const { result: told } = await cdp.send("Runtime.callFunctionOn", { objectId: objects.objectId, functionDeclaration: search, arguments: [{ value: text }], returnByValue: true });
  expect(told.value.programs).toBeGreaterThan(0);
  return told.value.found;
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
    await page.getByRole("main").getByRole("button", { name: "Sign out" }).click();
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
    const cdp = await page.context().newCDPSession(page);
    await signIn(page, emulator);
    await go(page, "/vaults");
    await expect(page.getByRole("link", { name: "production" }).first()).toBeVisible();
    expect(await inMemory(cdp, part(token)), "it is found while it is in use").toBeGreaterThan(0);
    await leave(page, emulator);
    await expect.poll(() => inMemory(cdp, part(token))).toBe(0);
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
