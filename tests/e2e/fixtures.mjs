// The `test` of every journey: an emulator that has just begun, a page that is watched, the helpers.
import { expect } from "@playwright/test";
import { look } from "./support/look.mjs";
import { watchSecrets } from "./support/secrets.mjs";
import { signIn } from "./support/sign-in.mjs";
import { watch } from "./support/watch.mjs";
import { test as base } from "./support/worker.mjs";

export { expect };

export const test = base.extend({
  /** Defects that a test brings about on purpose, as regular expressions. */
  expectedDefects: [[], { option: true }],

  baseURL: async ({ emulator }, use) => use(emulator.address),

  page: async ({ page, emulator, baseURL, expectedDefects }, use) => {
    const defects = await watch(page, baseURL);
    const secret = watchSecrets(page, [emulator.config.token]);
    await use(page);
    // What a test answers itself and nobody waits for any more is no mistake when the page ends meanwhile.
    await page.unrouteAll({ behavior: "ignoreErrors" });
    await secret.search();
    const unexpected = defects.filter((defect) => !expectedDefects.some((pattern) => pattern.test(defect)));
    expect(unexpected, "what the page must never do").toEqual([]);
    expect(secret.leaks, "where the token must not be").toEqual([]);
  },

  /** `look("Vaults, empty")` looks at the present state at every width and in both schemes. */
  look: async ({ page }, use) => use((where, options) => look(page, where, options)),

  /** `signIn()` starts a session with the demo account. */
  signIn: async ({ page, emulator }, use) => use(() => signIn(page, emulator)),
});
