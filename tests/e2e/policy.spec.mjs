// The page of a policy: when it runs next, what it keeps, the vaults under it; and the ways that lead there.
import { expect, test } from "./fixtures.mjs";
import { main } from "./support/page.mjs";
import { uuid } from "./support/protect.mjs";
import { go } from "./support/sign-in.mjs";

const heading = (page, name) => expect(main(page).getByRole("heading", { name, level: 1 })).toBeVisible();
const section = (page, name) => main(page).getByRole("region", { name, exact: true });

/** Opens the search for a place and types. */
async function search(page, text) {
  await page.keyboard.press("Control+k");
  await page.getByRole("combobox", { name: "Page, name, id or address" }).fill(text);
  return page.getByRole("option");
}

test("a policy is found by name, id and address, and says when it runs and on what", async ({ page, signIn, look }) => {
  await signIn();
  await (await search(page, "daily")).filter({ hasText: /daily-1400/ }).click();
  await heading(page, "daily-1400");
  await expect(section(page, "Facts").getByText("Every day at 14:00 UTC")).toBeVisible();
  await expect(section(page, "Facts").getByText("Each backup for 30 days")).toBeVisible();
  const runs = section(page, "Next runs").getByRole("listitem");
  await expect(runs).toHaveCount(5);
  await expect(runs.first().locator("time")).toHaveAttribute("aria-label", / 14:00:00 UTC/);
  await look("a policy");

  await test.step("its vault leads here, and so do its list and its address", async () => {
    const address = page.url();
    const id = address.split("/").at(-1);
    await section(page, "Vaults").getByRole("link", { name: "production" }).click();
    await heading(page, "production");
    await main(page).getByRole("link", { name: "daily-1400" }).click();
    await heading(page, "daily-1400");
    await main(page).getByRole("link", { name: "Policies", exact: true }).click();
    await main(page).getByRole("table").getByRole("link", { name: "daily-1400" }).click();
    await heading(page, "daily-1400");
    for (const text of [id, address]) {
      await go(page, "/vaults");
      await heading(page, "Vaults");
      await (await search(page, text)).filter({ hasText: /Policy$/ }).first().click();
      await heading(page, "daily-1400");
    }
  });

  await page.emulateMedia({ media: "print" });
  await expect(section(page, "Next runs")).toBeVisible();
  await expect(page.getByRole("button").filter({ visible: true })).toHaveCount(0);
});

test("one that is switched off and on no vault says what follows", async ({ page, signIn, look }) => {
  await signIn();
  await page.route(/\/policies\/[0-9a-f-]+$/, async (route) => {
    const response = await route.fetch();
    const { policy } = await response.json();
    return route.fulfill({ response, json: { policy: { ...policy, enabled: false, associated_vaults: [] } } });
  });
  await go(page, "/policies");
  await main(page).getByRole("table").getByRole("link", { name: "daily-1400" }).click();
  await expect(main(page).getByText("This policy is switched off")).toBeVisible();
  await expect(main(page).getByText("This policy is on no vault")).toBeVisible();
  await expect(section(page, "Next runs")).toHaveCount(0);
  await look("a policy that does nothing");
});

test("an id that the service does not know", async ({ page, signIn }) => {
  await signIn();
  await go(page, `/policies/${uuid(7)}`);
  await heading(page, "No such policy");
  await main(page).getByRole("link", { name: "Open policies" }).click();
  await heading(page, "Policies");
});
