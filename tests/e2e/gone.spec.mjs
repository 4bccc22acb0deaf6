// What was deleted elsewhere while a form was filled in: told, out of the lists, and not sent again.
import { expect, test } from "./fixtures.mjs";
import { main } from "./support/page.mjs";
import { EMPTY_VAULT, SERVER, SERVER_S003, VAULT_S003, changes, paste, picker } from "./support/protect.mjs";
import { go } from "./support/sign-in.mjs";

const TOLD = /There is no such vault in this project/;

/** Deletes a vault as somebody else would, and waits for its end. */
async function remove(emulator, { id }) {
  const { token, project_id: project } = emulator.config;
  const headers = { "x-auth-token": token };
  const address = `${emulator.address}/v3/${project}/vaults/${id}`;
  expect((await fetch(address, { method: "DELETE", headers })).status).toBe(204);
  await emulator.setClock({ advance_seconds: 900 });
  await expect.poll(async () => (await fetch(address, { headers })).status).toBe(404);
}

const FORMS = [
  {
    name: "a restore point",
    gone: VAULT_S003,
    open: async (page) => {
      await go(page, `/restore-points/create?vault=${VAULT_S003.id}`);
      await expect(page.getByRole("radio", { name: new RegExp(`^${VAULT_S003.name}`) })).toBeChecked();
    },
    submit: (page) => page.getByRole("button", { name: /^Back up / }),
  },
  {
    name: "associating",
    gone: EMPTY_VAULT,
    open: async (page) => {
      await go(page, `/resources/associate?vault=${EMPTY_VAULT.id}`);
      await expect(page.getByRole("radio", { name: new RegExp(`^${EMPTY_VAULT.name}`) })).toBeChecked();
      await paste(picker(main(page), "Resources to associate"), [SERVER.id]);
    },
    submit: (page) => page.getByRole("button", { name: /^Associate (\d+ |resources)/ }),
  },
  {
    name: "moving",
    gone: EMPTY_VAULT,
    code: "HTTP 400, BackupService.6120",
    open: async (page) => {
      await go(page, `/vaults/${VAULT_S003.id}/move`);
      await picker(main(page), "Resources to move").getByRole("checkbox", { name: SERVER_S003.name, exact: true }).check();
      await picker(main(page), "Destination vault").getByRole("radio", { name: new RegExp(`^${EMPTY_VAULT.name}`) }).check();
    },
    submit: (page) => page.getByRole("button", { name: /^Move (\d+ |resources)/ }).last(),
  },
];

test.beforeEach(({ signIn }) => signIn());

for (const { name, gone, open, submit, code = "HTTP 404, BackupService.6105" } of FORMS) {
  test(`${name}: a vault that was deleted elsewhere is told, and a second press sends nothing`, async ({ page, emulator }) => {
    await open(page);
    const sent = changes(page);
    await remove(emulator, gone);
    await submit(page).click();
    await expect(page.getByText(code)).toBeVisible();
    // The lists are read again by themselves, and the vault is in none of them.
    await expect(page.getByRole("radio", { name: new RegExp(`^${gone.name}`) })).toHaveCount(0);
    await submit(page).click();
    await expect(page.getByText(TOLD).first()).toBeVisible();
    expect(sent).toHaveLength(1);
  });
}
