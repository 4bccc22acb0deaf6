// The command that a form or the log gives to copy does what the page does: run in a shell, seen in the emulator.
import { expect, test } from "./fixtures.mjs";
import { copy, run } from "./support/curl.mjs";
import { main } from "./support/page.mjs";
import { EMPTY_VAULT, SERVER, SERVER_S003, VAULT_S003, paste, picker } from "./support/protect.mjs";
import { go } from "./support/sign-in.mjs";

test.use({ permissions: ["clipboard-read", "clipboard-write"] });

/** What the emulator says at a path of the project. */
async function ask({ address, config }, version, path) {
  const reply = await fetch(`${address}/${version}/${config.project_id}/${path}`, { headers: { "x-auth-token": config.token } });
  expect(reply.status).toBe(200);
  return reply.json();
}

/** Each form: where it is, what is filled in, and what is to be seen when its command has run. */
const FORMS = {
  "associate resources": {
    path: `/resources/associate?vault=${EMPTY_VAULT.id}`,
    fill: (page) => paste(picker(main(page), "Resources to associate"), [SERVER.id]),
    async done(emulator, answer) {
      expect(answer.add_resource_ids).toEqual([SERVER.id]);
      const { vault } = await ask(emulator, "v3", `vaults/${EMPTY_VAULT.id}`);
      expect(vault.resources.map((held) => held.id)).toEqual([SERVER.id]);
    },
  },
  "create a restore point": {
    path: `/restore-points/create?vault=${VAULT_S003.id}`,
    fill: (page) => page.getByLabel("Description").fill(`it's "here": $HOME & more`),
    async done(emulator, answer) {
      expect(answer.checkpoint.vault.resources.map((held) => held.id)).toEqual([SERVER_S003.id]);
      await ask(emulator, "v3", `checkpoints/${answer.checkpoint.id}`);
    },
  },
  "protect a server": {
    path: "/classic/server-backup",
    async fill(page) {
      await page.getByRole("radio", { name: "ecs-demo", exact: true }).check();
      await page.getByLabel("Backup name").fill("by_curl");
    },
    async done(emulator) {
      const { checkpoint_items: items } = await ask(emulator, "v1", "checkpoint_items?name=by_curl");
      expect(items).toHaveLength(1);
    },
  },
  "ask about capability": {
    path: "/classic/check",
    fill: (page) => page.getByLabel("Server ids").fill(SERVER.id),
    done: async (emulator, answer) => expect(answer.protectable.map((row) => row.resource_id)).toEqual([SERVER.id]),
  },
  "back up a disk": {
    path: "/classic/disk-backup",
    async fill(page) {
      await page.getByRole("radio", { name: "volume-demo", exact: true }).check();
      await page.getByLabel("Backup name").fill("by_curl");
    },
    done: (emulator, answer) => ask(emulator, "v1", `jobs/${answer.job_id}`),
  },
};

for (const [name, form] of Object.entries(FORMS)) {
  test(`the command of the form to ${name}`, async ({ page, emulator, signIn }) => {
    await signIn();
    await go(page, form.path);
    await form.fill(page);
    const drawer = page.getByRole("complementary", { name: "Request" });
    const command = await copy(page, drawer.getByRole("button", { name: "Copy curl command" }));
    expect(command).not.toContain(emulator.config.token);
    await form.done(emulator, run(command, emulator.config.token));
  });
}

test("the log's commands for what was asked, the token's own check among them", async ({ page, emulator, signIn }) => {
  await signIn();
  await go(page, `/vaults/${VAULT_S003.id}`);
  await expect(page.getByRole("heading", { name: VAULT_S003.name, level: 1 })).toBeVisible();
  await go(page, "/log");
  const command = async (operation) => {
    await main(page).getByRole("button", { name: new RegExp(`^Open request \\d+, ${operation.replaceAll(".", "\\.")}$`) }).first().click();
    const dialog = page.getByRole("dialog", { name: /^Request \d+$/ });
    const text = await copy(page, dialog.getByRole("button", { name: /as curl$/ }));
    await page.keyboard.press("Escape");
    expect(text).not.toContain(emulator.config.token);
    return run(text, emulator.config.token);
  };
  expect((await command("cbr.vault.show")).vault.id).toBe(VAULT_S003.id);
  const { token } = await command("iam.token.check");
  expect(token.project.id).toBe(emulator.config.project_id);
});
