// The `test` of every journey: an emulator of its own, a page that is watched, the helpers.
import { test as base, expect } from "@playwright/test";
import { axe } from "./support/axe.mjs";
import { Emulator } from "./support/emulator.mjs";
import { watchSecrets } from "./support/secrets.mjs";
import { signIn } from "./support/sign-in.mjs";
import { watch } from "./support/watch.mjs";

export { expect };

export const test = base.extend({
  /** More options for the emulator's command line: `test.use({ emulatorOptions: ["--scale", "300"] })`. */
  emulatorOptions: [[], { option: true }],

  /** Defects that a test brings about on purpose, as regular expressions. */
  expectedDefects: [[], { option: true }],

  emulator: async ({ emulatorOptions }, use) => {
    const emulator = await Emulator.start(emulatorOptions);
    await use(emulator);
    await emulator.stop();
  },

  baseURL: async ({ emulator }, use) => use(emulator.address),

  page: async ({ page, emulator, baseURL, expectedDefects }, use) => {
    const defects = await watch(page, baseURL);
    const secret = watchSecrets(page, [emulator.config.token]);
    await use(page);
    await secret.search();
    const unexpected = defects.filter((defect) => !expectedDefects.some((pattern) => pattern.test(defect)));
    expect(unexpected, "what the page must never do").toEqual([]);
    expect(secret.leaks, "where the token must not be").toEqual([]);
  },

  /** `axe("Vaults, empty")` fails on anything that axe finds in the present state. */
  axe: async ({ page }, use) => use((where) => axe(page, where)),

  /** `signIn()` starts a session with the demo account. */
  signIn: async ({ page, emulator }, use) => use(() => signIn(page, emulator)),
});
