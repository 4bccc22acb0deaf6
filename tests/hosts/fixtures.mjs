// The `test` of every host: an emulator that has just begun, a site of its own, a page that is watched.
import { expect } from "@playwright/test";
import { test as base } from "../e2e/support/worker.mjs";
import { watch } from "../e2e/support/watch.mjs";
import { watchTokens } from "./secret.mjs";
import { site } from "./sites.mjs";
import { faults, listen } from "./told.mjs";

export { expect };

export const test = base.extend({
  /** Which one. */
  host: ["plain", { option: true }],

  /** In place of the policy that docs/embedding.md asks for. */
  policy: [undefined, { option: true }],

  /** Defects that a test brings about on purpose, as regular expressions. */
  expectedDefects: [[], { option: true }],

  site: async ({ emulator, host, policy }, use) => {
    const served = await site(host, emulator.address, policy);
    await use(served);
    await served.stop();
  },

  baseURL: async ({ site }, use) => use(site.address),

  page: async ({ page, site, emulator, expectedDefects }, use) => {
    const defects = await watch(page, site.origins);
    const secret = watchTokens(page);
    await listen(page);
    await use(page);
    await secret.search();
    const wrong = await faults(page, [...secret.tokens, emulator.config.token]);
    const unexpected = defects.filter((defect) => !expectedDefects.some((pattern) => pattern.test(defect)));
    expect(unexpected, "what the page must never do").toEqual([]);
    expect(secret.unknown, "answers with a token that could not be watched for").toEqual([]);
    expect(secret.leaks, "where a token must not be").toEqual([]);
    expect(wrong, "events that are not as they are declared").toEqual([]);
  },

  /** The first console, found by role and label: in its section, or in the frame there. */
  first: async ({ page, host }, use) => use(consoleIn(page, host, "First console")),

  second: async ({ page, host }, use) => use(consoleIn(page, host, "Second console")),
});

function consoleIn(page, host, name) {
  const section = page.getByRole("region", { name, exact: true });
  return host === "iframe" ? section.locator("iframe").contentFrame() : section;
}
