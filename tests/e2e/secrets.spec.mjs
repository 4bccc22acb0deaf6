// Nothing of a token is left after a session: not in the program's memory, not on the heap of the page, not in the profile.
import { readFileSync, readdirSync, statSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { CHROMIUM_ARGS, findShell } from "../../scripts/chromium.mjs";
import { expect, test } from "./fixtures.mjs";
import { inMemory, keepMemories, onHeap, other, part, spare } from "./support/memories.mjs";
import { go, signIn } from "./support/sign-in.mjs";

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
  "a lock": async (page) => {
    await go(page, "/session");
    await page.getByRole("main").getByRole("button", { name: "Lock now" }).click();
    await expect(page.getByRole("main").getByText("Locked").first()).toBeVisible();
  },
  "a token that is refused": async (page, emulator) => {
    await emulator.setFault({ operation: "cbr.vault.list", kind: "expire-token" });
    await page.getByRole("button", { name: "Refresh" }).first().click();
    await expect(page.getByRole("main").getByRole("link", { name: "Sign in" }).first()).toBeVisible();
  },
  "the end of the program": async (page, { config }) => {
    const main = await page.getByRole("main").elementHandle();
    await main.evaluate(spare, other(config.token));
    await expect(page.getByText("The console stopped because of a fault of its own.")).toBeVisible();
  },
};

for (const [exit, leave] of Object.entries(EXITS)) {
  test.describe(exit, () => {
    // Whatever still calls a program that has ended hears so.
    test.use({ expectedDefects: exit === "the end of the program" ? [/RuntimeError/] : [] });

    test("afterwards its token is in no memory", async ({ page, emulator }) => {
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
  });
}

test.describe("a password", () => {
  // Long, so that a piece of it can be looked for that is nowhere else.
  const password = Array.from({ length: 160 }, (_, at) => String.fromCharCode(97 + ((at * at + 7 * at) % 23))).join("");
  test.use({ emulatorOptions: ["--password", password] });

  test("is in no memory once it was used", async ({ page }) => {
    await page.addInitScript(keepMemories);
    const cdp = await page.context().newCDPSession(page);
    await page.goto("/#/session");
    await page.getByRole("radio", { name: /User and password/ }).check();
    for (const [field, value] of [["Account (domain) name", "demo"], ["User name", "demo"], ["Password", password], ["Project name or id", "eu-de"]]) {
      await page.getByLabel(field, { exact: true }).fill(value);
    }
    expect(await inMemory(page, other(password)), "it is found while it is typed").toBeGreaterThan(0);
    await page.getByRole("main").getByRole("button", { name: "Sign in" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Overview" })).toBeVisible();
    await expect.poll(() => inMemory(page, other(password))).toBe(0);
    await expect.poll(() => onHeap(cdp, part(password))).toBe(false);
  });
});

test("after sessions that ended in every way their token is in no file of the browser's profile", async ({ emulator }) => {
  const folder = await mkdtemp(join(tmpdir(), "profile-"));
  const context = await chromium.launchPersistentContext(folder, { executablePath: findShell(), args: CHROMIUM_ARGS, baseURL: emulator.address, locale: "en-GB" });
  const page = context.pages()[0] ?? (await context.newPage());
  const { token } = emulator.config;
  await page.addInitScript(keepMemories);
  for (const leave of Object.values(EXITS)) {
    // A token that is revoked or has expired begins no session again.
    await emulator.restart();
    await page.goto("about:blank");
    await signIn(page, emulator);
    await go(page, "/vaults");
    await expect(page.getByRole("link", { name: "production" }).first()).toBeVisible();
    await leave(page, emulator);
  }
  await context.close();
  const files = readdirSync(folder, { recursive: true }).map((name) => join(folder, name)).filter((name) => statSync(name, { throwIfNoEntry: false })?.isFile());
  expect(files.length).toBeGreaterThan(10);
  expect(files.filter((name) => readFileSync(name).includes(part(token)))).toEqual([]);
  await rm(folder, { recursive: true });
});
