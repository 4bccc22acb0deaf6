// Every list in every state: without a session, empty, with one row, with rows, failed with and without older rows.
import { expect, test } from "./fixtures.mjs";
import { LISTS, alter, rowsOf } from "./support/lists.mjs";
import { go } from "./support/sign-in.mjs";

const main = (page) => page.getByRole("main");

for (const list of LISTS) {
  test.describe(list.name, () => {
    test("without a session it asks to sign in", async ({ page, axe }) => {
      await page.goto(`/#${list.path}`);
      await expect(main(page).getByText(list.absent, { exact: true })).toBeVisible();
      await axe(`${list.name}, no session`);
      await main(page).getByRole("link", { name: "Sign in" }).click();
      await expect(page).toHaveURL(/#\/session$/);
    });

    test("empty, it says what belongs there", async ({ page, signIn, axe }) => {
      await signIn();
      await alter(page, list, () => ({ [list.key]: [], count: 0 }));
      await go(page, list.path);
      await expect(main(page).getByText(list.empty, { exact: true })).toBeVisible();
      await expect(page.getByRole("table", { name: list.caption, exact: true })).toBeHidden();
      await axe(`${list.name}, empty`);
    });

    test("one row, and all of them", async ({ page, signIn, axe }) => {
      await signIn();
      await go(page, list.path);
      await expect(rowsOf(page, list).first()).toBeVisible();
      await axe(`${list.name}, rows`);
      await alter(page, list, (reply) => ({ ...reply, [list.key]: reply[list.key].slice(0, 1), count: 1 }));
      await main(page).getByRole("button", { name: "Refresh" }).click();
      await expect(rowsOf(page, list)).toHaveCount(1);
    });

    test("a search that nothing fits says so, and leads back", async ({ page, signIn, axe }) => {
      await signIn();
      await go(page, list.path);
      const rows = rowsOf(page, list);
      await expect(rows.first()).toBeVisible();
      const before = await rows.count();
      await main(page).getByRole("searchbox").first().fill("nothing is called like this");
      await expect(main(page).getByText("No row matches", { exact: true })).toBeVisible();
      await expect(rows).toHaveCount(0);
      await axe(`${list.name}, no match`);
      await main(page).getByRole("button", { name: "Clear search and filter" }).click();
      await expect(rows).toHaveCount(before);
    });

    test("a failure is explained, keeps the older rows and leaves by itself once it is over", async ({ page, emulator, signIn, axe }) => {
      await signIn();
      await go(page, list.path);
      const rows = rowsOf(page, list);
      await expect(rows.first()).toBeVisible();
      const before = await rows.count();
      await emulator.setFault({ operation: list.operation, times: 0, kind: "status", status: 503, shape: "gateway" });
      await main(page).getByRole("button", { name: "Refresh" }).click();
      await expect(main(page).getByText("A gateway answered in place of the service")).toBeVisible();
      await expect(main(page).getByText(/^What is shown below was read .*\.$/)).toBeVisible();
      await expect(rows).toHaveCount(before);
      await axe(`${list.name}, failed with rows`);
      await emulator.clearFaults();
      await main(page).getByRole("button", { name: "Ask again" }).click();
      await expect(main(page).getByText("A gateway answered in place of the service")).toBeHidden();
      await expect(rows).toHaveCount(before);
    });

    test("without permission it names the one that is missing, and is not empty", async ({ page, emulator, signIn, axe }) => {
      await signIn();
      await emulator.setFault({ operation: list.operation, times: 0, kind: "status", status: 403, shape: "cbr", code: "BackupService.8600", message: "no right" });
      await go(page, list.path);
      await expect(main(page).getByText("This user may not do that")).toBeVisible();
      await expect(main(page).getByText(list.permission)).toBeVisible();
      await expect(main(page).getByText(list.empty, { exact: true })).toBeHidden();
      await axe(`${list.name}, not allowed`);
    });

    test("a session that ends keeps the rows and asks to sign in again", async ({ page, emulator, signIn }) => {
      await signIn();
      await go(page, list.path);
      const rows = rowsOf(page, list);
      await expect(rows.first()).toBeVisible();
      await emulator.setFault({ operation: list.operation, kind: "expire-token" });
      await main(page).getByRole("button", { name: "Refresh" }).click();
      await expect(page.getByRole("banner")).toContainText("Session ended");
      await expect(main(page).getByText("The token is no longer accepted")).toBeVisible();
      await expect(rows.first()).toBeVisible();
    });
  });
}

test("the overview: without a session, with figures, with a part that failed", async ({ page, emulator, signIn, axe }) => {
  await page.goto("/");
  await expect(page.getByRole("heading", { name: "Back up servers, disks and file systems" })).toBeVisible();
  await axe("overview, no session");
  await signIn();
  await go(page, "/");
  const tiles = page.getByRole("region", { name: "Figures" });
  for (const name of ["Vaults", "Servers in no vault", "Tasks under way", "Tasks failed in 24 h"]) {
    await expect(tiles.getByRole("link", { name: new RegExp(`^${name}\\s*\\d`) })).toBeVisible();
  }
  await axe("overview");
  await tiles.getByRole("link", { name: /^Vaults/ }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Vaults" })).toBeVisible();
  await expect(rowsOf(page, LISTS[0]).first()).toBeVisible();
  await emulator.setFault({ operation: "cbr.task.list", times: 0, kind: "status", status: 403, shape: "cbr", code: "BackupService.8600", message: "no right" });
  await page.goto("/#/session");
  await page.reload();
  await signIn();
  await go(page, "/");
  await expect(tiles.getByRole("link", { name: /^Tasks under way.*Not known/ })).toBeVisible();
  await expect(tiles.getByRole("link", { name: /^Vaults\s*\d/ })).toBeVisible();
  await axe("overview, a part failed");
});
