// Every list in every state: without a session, empty, with one row, with rows, failed with and without older rows.
import { expect, test } from "./fixtures.mjs";
import { LISTS, alter, rowsOf } from "./support/lists.mjs";
import { hurry, main } from "./support/page.mjs";
import { go } from "./support/sign-in.mjs";

for (const list of LISTS) {
  test(`${list.name} in every state`, async ({ page, emulator, signIn, look }) => {
    test.slow();
    const rows = rowsOf(page, list);
    const press = (name) => main(page).getByRole("button", { name }).click();
    let all = 0;
    await hurry(page);

    await test.step("without a session it asks to sign in", async () => {
      await page.goto(`/#${list.path}`);
      await expect(main(page).getByText(list.absent, { exact: true })).toBeVisible();
      await main(page).getByRole("link", { name: "Sign in" }).click();
      await expect(page).toHaveURL(/#\/session$/);
      await signIn();
    });

    await test.step("without permission it names the one that is missing, and is not empty", async () => {
      await emulator.setFault({ operation: list.operation, times: 0, kind: "status", status: 403, shape: "cbr", code: "IAM.0002", message: "no right" });
      await go(page, list.path);
      await expect(main(page).getByText("This user may not do that")).toBeVisible();
      await expect(main(page).getByText(list.permission)).toBeVisible();
      await expect(main(page).getByText(list.empty, { exact: true })).toBeHidden();
      await look(`${list.name}, not allowed`);
    });

    await test.step("with rows", async () => {
      await emulator.clearFaults();
      await press("Ask again");
      await expect(rows.first()).toBeVisible();
      await expect(main(page).getByText("This user may not do that")).toBeHidden();
      all = await rows.count();
    });

    await test.step("a search that nothing fits says so, and leads back", async () => {
      await main(page).getByRole("searchbox").first().fill("nothing is called like this");
      await expect(main(page).getByText("No row matches", { exact: true })).toBeVisible();
      await expect(rows).toHaveCount(0);
      await look(`${list.name}, no match`);
      await press("Clear search and filter");
      await expect(rows).toHaveCount(all);
    });

    await test.step("a failure is explained above the older rows, and leaves once it is over", async () => {
      await emulator.setFault({ operation: list.operation, times: 0, kind: "html" });
      await press("Refresh");
      await expect(main(page).getByText("A gateway answered in place of the service")).toBeVisible();
      await expect(main(page).getByText(/^What is shown below was read .*\.$/)).toBeVisible();
      await expect(rows).toHaveCount(all);
      await look(`${list.name}, failed with rows`);
      await emulator.clearFaults();
      await press("Ask again");
      await expect(main(page).getByText("A gateway answered in place of the service")).toBeHidden();
      await expect(rows).toHaveCount(all);
    });

    await test.step("a session that ends keeps the rows and asks to sign in again", async () => {
      await emulator.setFault({ operation: list.operation, kind: "expire-token" });
      await press("Refresh");
      await expect(page.getByRole("banner")).toContainText("Session ended");
      await expect(main(page).getByText("The token is no longer accepted")).toBeVisible();
      await expect(rows).toHaveCount(all);
    });
  });

  test(`${list.name} with one row, and with none`, async ({ page, signIn, look }) => {
    await signIn();
    let most = 1;
    await alter(page, list, (reply) => ({ ...reply, [list.key]: reply[list.key].slice(0, most), count: most }));
    await go(page, list.path);
    await expect(rowsOf(page, list)).toHaveCount(1);
    most = 0;
    await main(page).getByRole("button", { name: "Refresh" }).click();
    await expect(main(page).getByText(list.empty, { exact: true })).toBeVisible();
    await expect(page.getByRole("table", { name: list.caption, exact: true })).toBeHidden();
    await look(`${list.name}, empty`);
  });
}

test("the overview: without a session, with figures, with a part that failed", async ({ page, emulator, signIn, look }) => {
  await page.goto("/");
  await expect(page.getByRole("heading", { name: "Back up servers, disks and file systems" })).toBeVisible();
  await signIn();
  await go(page, "/");
  const tiles = page.getByRole("region", { name: "Figures" });
  for (const name of ["Vaults", "Servers in no vault", "Tasks under way", "Tasks failed in 24 h"]) {
    await expect(tiles.getByRole("link", { name: new RegExp(`^${name}\\s*\\d`) })).toBeVisible();
  }
  const asked = ["vaults", "protectables/server/instances", "operation-logs"].map((what) => page.waitForRequest((request) => request.url().includes(`/${what}`)));
  await main(page).getByRole("button", { name: "Refresh" }).click();
  await Promise.all(asked);
  await expect(main(page).locator(".bc-head").getByText(/^Updated /)).toBeVisible();
  await tiles.getByRole("link", { name: /^Servers in no vault/ }).click();
  await expect(page).toHaveURL(/#\/resources\?state=none$/);
  await expect(main(page).getByLabel("Protection", { exact: true })).toHaveValue("none");
  await page.goBack();
  await tiles.getByRole("link", { name: /^Vaults/ }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Vaults" })).toBeVisible();
  await expect(rowsOf(page, LISTS[0]).first()).toBeVisible();
  await emulator.setFault({ operation: "cbr.task.list", times: 0, kind: "status", status: 403, shape: "cbr", code: "IAM.0002", message: "no right" });
  await page.goto("/#/session");
  await page.reload();
  await signIn();
  await go(page, "/");
  await expect(tiles.getByRole("link", { name: /^Tasks under way.*Not known/ })).toBeVisible();
  await expect(tiles.getByRole("link", { name: /^Vaults\s*\d/ })).toBeVisible();
  await look("overview, a part failed");
  await emulator.setFault({ operation: "cbr.vault.list", times: 0, kind: "status", status: 403, shape: "cbr", code: "IAM.0002", message: "no right" });
  await main(page).getByRole("button", { name: "Refresh" }).click();
  await expect(tiles.getByRole("link", { name: /^Vaults.*Could not be read again\. From/s })).toBeVisible();
});
