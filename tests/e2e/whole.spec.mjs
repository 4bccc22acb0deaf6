// Nothing is said to be nothing unless it was read as nothing: lists are held against what the service counts, filters are
// looked at again, and the deletion of a vault uses every source.
import { expect, test } from "./fixtures.mjs";
import { main } from "./support/page.mjs";
import { go } from "./support/sign-in.mjs";

const BACKUPS = /\/v3\/[^/]+\/backups(\?|$)/;
const POLICIES = /\/v3\/[^/]+\/policies(\?|$)/;

async function ask({ address, config }, path) {
  const reply = await fetch(`${address}/v3/${config.project_id}/${path}`, { headers: { "x-auth-token": config.token } });
  return reply.json();
}

/** A vault at rest with backups. */
async function filled(emulator) {
  const { backups } = await ask(emulator, "backups");
  const { vaults } = await ask(emulator, "vaults");
  return vaults.find(({ id, billing }) => billing.status === "available" && billing.used > 0 && backups.some((backup) => backup.vault_id === id));
}

/** Answers of a list as a service sends them that changes some of it. */
const changed = (page, address, change) =>
  page.route(address, async (route) => {
    const reply = await route.fetch();
    await route.fulfill({ response: reply, json: change(await reply.json(), new URL(route.request().url())) });
  });

test("no rows where some are counted are an unexpected answer, and the vault is not said to be empty", async ({ page, emulator, signIn }) => {
  await signIn();
  const vault = await filled(emulator);
  await changed(page, BACKUPS, () => ({ backups: [], count: 3 }));
  await go(page, "/backups");
  await expect(main(page).getByText("The answer lacks what was asked for", { exact: true })).toBeVisible();
  await expect(main(page).getByText("No backups yet")).toHaveCount(0);
  await go(page, `/vaults/${vault.id}`);
  await expect(main(page).getByText("Not known: the backups could not be loaded").first()).toBeVisible();
  await main(page).getByRole("button", { name: "Delete vault" }).click();
  const dialog = page.getByRole("dialog", { name: `Delete ${vault.name}?` });
  await expect(dialog).toContainText("All its backups will be gone");
  await expect(dialog).not.toContainText("holds no backups");
});

test("where the list of backups is empty and the vault is not, its deletion says so", async ({ page, emulator, signIn, look }) => {
  await signIn();
  const vault = await filled(emulator);
  await changed(page, BACKUPS, () => ({ backups: [], count: 0 }));
  await go(page, `/vaults/${vault.id}`);
  await expect(main(page).getByText(/^The list of backups is empty, but the vault counts \d+ backups?$/)).toBeVisible();
  await main(page).getByRole("button", { name: "Delete vault" }).click();
  const dialog = page.getByRole("dialog", { name: `Delete ${vault.name}?` });
  await expect(dialog).toContainText("The list of its backups is empty, but the vault");
  await expect(dialog).not.toContainText("holds no backups");
  await look("vault, deletion with sources that disagree");
});

test("a service that caps a page and passes over a filter is read whole, and looked at again", async ({ page, emulator, signIn }) => {
  await signIn();
  const { backups } = await ask(emulator, "backups");
  const vault = await filled(emulator);
  const own = backups.filter(({ vault_id }) => vault_id === vault.id);
  expect(own.length).toBeLessThan(backups.length);
  await page.route(BACKUPS, (route) => {
    const url = new URL(route.request().url());
    url.searchParams.set("limit", "7");
    url.searchParams.delete("vault_id");
    return route.continue({ url: url.href });
  });
  await changed(page, POLICIES, (body) => body);
  await go(page, "/backups");
  await expect(main(page).getByText(`${backups.length} backups`, { exact: true })).toBeVisible();
  await go(page, `/vaults/${vault.id}`);
  await main(page).getByRole("button", { name: "Delete vault" }).click();
  const dialog = page.getByRole("dialog", { name: `Delete ${vault.name}?` });
  await expect(dialog).toContainText(`${own.length} backup`);
});

test("policies of other vaults are not shown as those of a vault", async ({ page, emulator, signIn }) => {
  await signIn();
  const { policies } = await ask(emulator, "policies");
  const { vaults } = await ask(emulator, "vaults");
  const without = vaults.find(({ id }) => !policies.some(({ associated_vaults }) => associated_vaults.some(({ vault_id }) => vault_id === id)));
  expect(policies.length).toBeGreaterThan(0);
  await page.route(POLICIES, (route) => {
    const url = new URL(route.request().url());
    url.searchParams.delete("vault_id");
    return route.continue({ url: url.href });
  });
  await go(page, `/vaults/${without.id}`);
  await expect(main(page).getByText(/^The service returned \d+ rows?, (none of which belongs here|which belongs to something else)$/)).toBeVisible();
  await expect(main(page).getByText("No policy: backups are made by hand only.")).toHaveCount(0);
});

test("lists that are none are not said, resources that are gone are marked, and the only disks are named", async ({ page, emulator, signIn, look }) => {
  await signIn();
  const { vaults } = await ask(emulator, "vaults");
  const vault = vaults.find(({ resources, billing }) => resources.length > 1 && billing.object_type === "server");
  await changed(page, new RegExp(`/vaults/${vault.id}$`), ({ vault }) => {
    const [first, ...rest] = vault.resources;
    first.protect_status = "deleted";
    rest[0].extra_info = { include_volumes: [{ id: "D1" }] };
    return { vault: { ...vault, tags: null } };
  });
  await go(page, `/vaults/${vault.id}`);
  const resources = main(page).getByRole("table", { name: "Resources" });
  await expect(resources.getByRole("row", { name: vault.resources[0].name })).toContainText("It is gone. Its backups remain and are charged.");
  await expect(resources.getByRole("row", { name: vault.resources[1].name })).toContainText("Only 1 disk is backed up");
  await expect(main(page).getByText("No tags")).toHaveCount(0);
  await look("vault, a resource that is gone");
});
