// A sample of docs/faults.md in a browser, over real connections through a proxy that breaks and bends: what is said, how often it
// was done, and that what was typed is there.
import { expect, test as base } from "./fixtures.mjs";
import { main } from "./support/page.mjs";
import { Proxy } from "./support/proxy.mjs";
import { go } from "./support/sign-in.mjs";

const test = base.extend({
  keeps: [false, { option: true }],
  between: async ({ emulator, keeps }, use) => {
    const proxy = await Proxy.start(emulator.address, { keeps });
    await use(proxy);
    await proxy.stop();
  },
  baseURL: async ({ between }, use) => use(between.address),
});

const FOUND = "The request took effect.";
const NOTHING = "No result of the request is there so far.";
const CREATED = "The vault “sampled” is created";

/** Kind, whether the service gets it first, whether connections are kept, what is said, how often it was done. */
const SAMPLE = [
  ["broken", false, false, NOTHING, 0],
  ["broken", true, false, FOUND, 1],
  ["broken", true, true, "1 more of the same was created after you sent this", 2],
  ["half an answer", true, false, FOUND, 1],
  ["a body without an end", true, false, FOUND, 1],
  ["ten megabytes", true, false, CREATED, 1],
  ["a page with status 502", false, false, NOTHING, 0],
  ["a page with status 502", true, false, FOUND, 1],
  ["a page with status 200", true, false, FOUND, 1],
  ["an empty answer", true, false, FOUND, 1],
  ["an empty object", true, false, FOUND, 1],
];

for (const [kind, after, keeps, said, times] of SAMPLE) {
  test.describe(`${kind}, ${after ? "after" : "before"} the effect, on a connection that is ${keeps ? "kept" : "new"}`, () => {
    test.use({ keeps });

    test("what is said is what was done", async ({ page, emulator, between, signIn }) => {
      await signIn();
      await go(page, "/vaults/create");
      const name = page.getByLabel("Vault name");
      await name.fill("sampled");
      await page.getByRole("textbox", { name: "Size" }).fill("100");
      between.next("POST", "/vaults", kind, { after });
      await page.getByRole("button", { name: "Create vault" }).click();
      await expect(main(page)).toContainText(said);
      const { token, project_id: project } = emulator.config;
      const { vaults } = await (await fetch(`${emulator.address}/v3/${project}/vaults?name=sampled`, { headers: { "x-auth-token": token } })).json();
      expect(vaults).toHaveLength(times);
      if (times === 0) await expect(name).toHaveValue("sampled");
    });
  });
}
