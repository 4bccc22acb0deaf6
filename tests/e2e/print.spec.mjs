// Paper is as wide as it is: nothing can be scrolled to there, and no tip opens.
import { expect, test } from "./fixtures.mjs";
import { main } from "./support/page.mjs";
import { idOf } from "./support/protect.mjs";
import { go } from "./support/sign-in.mjs";

/** What is left of A4 between its margins, in CSS pixels. */
const PAPER = 720;

test("lists with their dates written out fit on it", async ({ page, signIn }) => {
  await signIn();
  for (const path of ["/vaults", "/restore-points", "/backups", "/resources", "/tasks", "/policies", "/log"]) {
    await page.emulateMedia({ media: "screen" });
    await page.setViewportSize({ width: 1280, height: 900 });
    await go(page, path);
    await expect(main(page).getByRole("row").nth(1)).toBeVisible();
    await page.setViewportSize({ width: PAPER, height: 1000 });
    await page.emulateMedia({ media: "print" });
    // What is laid out anew for the width follows a frame later.
    const wide = () =>
      main(page).evaluate((main, paper) => [...main.querySelectorAll("*")].filter((it) => it.getBoundingClientRect().right > paper + 1).map((it) => `${it.localName}: ${it.textContent.slice(0, 60)}`), PAPER);
    await expect.poll(wide, path).toEqual([]);
    // In a row a moment is written once, in one zone: otherwise it would make the row tall.
    await expect(main(page).locator("tbody .bc-time:not([data-paper])"), path).toHaveCount(0);
    // A row is as high as what stands in it, and all of that can be read.
    const cut = () =>
      main(page).evaluate((main) =>
        [...main.querySelectorAll("tbody tr")].flatMap((row) => {
          const { top, bottom } = row.getBoundingClientRect();
          const lines = [...row.querySelectorAll(":is(th, td):not(.bc-list-tick) *")].filter((it) => it.textContent && it.checkVisibility());
          return lines.filter((it) => it.getBoundingClientRect().top < top - 1 || it.getBoundingClientRect().bottom > bottom + 1).map((it) => it.textContent.slice(0, 60));
        }),
      );
    await expect.poll(cut, path).toEqual([]);
  }
});

test("every page of one thing can be printed as a record", async ({ page, emulator, signIn }) => {
  await signIn();
  const { token, project_id: project } = emulator.config;
  const one = async (path, key) => (await (await fetch(`${emulator.address}/v3/${project}${path}`, { headers: { "x-auth-token": token } })).json())[key][0].id;
  const [vault, task, backup, policy] = [await one("/vaults", "vaults"), await one("/operation-logs", "operation_logs"), await one("/backups", "backups"), await one("/policies", "policies")];
  for (const path of [`/vaults/${vault}`, `/tasks/${task}`, `/backups/${backup}`, `/policies/${policy}`, `/servers/${await idOf(emulator, "db-01")}`]) {
    await go(page, path);
    await expect(main(page).getByRole("button", { name: "Print as a record" }), path).toBeVisible();
  }
});
