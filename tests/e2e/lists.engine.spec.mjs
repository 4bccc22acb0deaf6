// Lists of thousands of rows: a window over them, the address, ticks, columns, files.
import { readFile } from "node:fs/promises";
import { expect, test } from "./fixtures.mjs";
import { LISTS, rowsOf } from "./support/lists.mjs";
import { main } from "./support/page.mjs";
import { enterToken, go } from "./support/sign-in.mjs";

const BACKUPS = LISTS.find((list) => list.name === "Backups");
const TOTAL = 4200;

/** Thousands of backups, a page at a time; every seventh failed, one has the name of a formula. */
async function thousands(page, { slow = () => 0 } = {}) {
  await page.route(
    (url) => BACKUPS.address.test(url.pathname),
    async (route) => {
      const query = new URL(route.request().url()).searchParams;
      const [offset, limit] = [Number(query.get("offset") ?? 0), Number(query.get("limit") ?? 1000)];
      await new Promise((done) => setTimeout(done, slow(offset)));
      const rows = Array.from({ length: Math.max(0, Math.min(limit, TOTAL - offset)) }, (_, at) => {
        const number = offset + at;
        return {
          id: `00000000-0000-4000-8000-${String(number).padStart(12, "0")}`,
          name: number === 5 ? "=1+1" : `autobk_${number}`,
          status: number % 7 === 6 ? "error" : "available",
          resource_name: `web-${number % 300}`,
          resource_type: "OS::Nova::Server",
          resource_size: 40 + (number % 5),
          created_at: new Date(Date.UTC(2026, 0, 1) + number * 3_600_000).toISOString().slice(0, 19),
        };
      });
      return route.fulfill({ json: { backups: rows, count: TOTAL, offset, limit } });
    },
  );
}

const count = (page, text) => expect(main(page).getByText(text, { exact: true })).toBeVisible();
const all = "4\u202f200 backups";

test("thousands of rows are read in parallel while the first show, and drawn through a window", async ({ page, emulator, signIn, look }) => {
  await signIn();
  await thousands(page, { slow: (offset) => (offset > 0 ? 1500 : 0) });
  await go(page, "/backups");
  const rows = rowsOf(page, BACKUPS);
  await expect(rows.first()).toBeVisible();
  await expect(main(page).getByText("1\u202f000 of 4\u202f200 loaded")).toBeVisible();
  await count(page, all);
  await expect(main(page).getByText("loaded")).toBeHidden();
  expect(await rows.count()).toBeLessThan(120);
  const table = page.getByRole("table", { name: BACKUPS.caption, exact: true });
  await expect(table).toHaveAttribute("aria-rowcount", String(TOTAL + 1));
  await look("backups, thousands");

  await test.step("keys go through all of them, and the browser's search is the list's own", async () => {
    await rows.first().getByRole("rowheader").getByRole("button").focus();
    await page.keyboard.press("End");
    await expect(page.locator(":focus")).toHaveText("autobk_0");
    await expect(page.locator("tr:has(:focus)")).toHaveAttribute("aria-rowindex", String(TOTAL + 1));
    await page.keyboard.press("PageUp");
    await page.keyboard.press("k");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Control+f");
    await expect(main(page).getByRole("searchbox")).toBeFocused();
    await page.keyboard.type("WEB-77 AUTOBK");
    await count(page, "14 of 4\u202f200");
    await expect(rows).toHaveCount(14);
  });

  await test.step("what was narrowed, sorted and opened is in the address, and back closes", async () => {
    await page.getByRole("columnheader", { name: "Size" }).getByRole("button").click();
    await main(page).getByLabel("State", { exact: true }).selectOption("error");
    await expect(page).toHaveURL(/#\/backups\?search=WEB-77%20AUTOBK&state=error&sort=size$/);
    await count(page, "2 of 4\u202f200");
    await rows.first().getByRole("rowheader").getByRole("button").click();
    await expect(page.getByRole("dialog")).toBeVisible();
    await expect(page).toHaveURL(/&open=[0-9a-f-]+$/);
    await page.goBack();
    await expect(page.getByRole("dialog")).toBeHidden();
    await expect(page).toHaveURL(/#\/backups\?search=WEB-77%20AUTOBK&state=error&sort=size$/);
  });

  await test.step("another place and back, and a link, show the same", async () => {
    await page.getByRole("link", { name: "Policies", exact: true }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Policies" })).toBeVisible();
    await page.getByRole("link", { name: "Backups", exact: true }).click();
    await count(page, "2 of 4\u202f200");
    await expect(page).toHaveURL(/search=WEB-77%20AUTOBK&state=error&sort=size$/);
    await page.reload();
    await main(page).getByRole("link", { name: "Sign in" }).click();
    await enterToken(page, emulator.config.token);
    await count(page, "2 of 4\u202f200");
    await expect(main(page).getByRole("searchbox")).toHaveValue("WEB-77 AUTOBK");
  });
});

test("a focused row that leaves by a filter hands the focus to the next one, or to the search", async ({ page, signIn }) => {
  await signIn();
  await thousands(page);
  await go(page, "/backups");
  await count(page, all);
  // The newest failed and stays, the second did not.
  await rowsOf(page, BACKUPS).nth(1).getByRole("rowheader").getByRole("button").focus();
  await go(page, "/backups?state=error");
  await count(page, "600 of 4\u202f200");
  await expect(page.locator("tr:has(:focus)")).toHaveAttribute("aria-rowindex", "3");
  await go(page, "/backups?search=nosuchname");
  await expect(main(page).getByText("No row matches")).toBeVisible();
  await expect(main(page).getByRole("searchbox")).toBeFocused();
});

test("rows are ticked, columns chosen, days chosen, and the whole list becomes a file", async ({ page, signIn, look }) => {
  await signIn();
  await thousands(page);
  await go(page, "/backups");
  const rows = rowsOf(page, BACKUPS);
  await count(page, all);

  await test.step("a range of days", async () => {
    await main(page).getByText("Made: any time").click();
    await main(page).getByLabel("From", { exact: true }).fill("2026-01-02");
    await main(page).getByLabel("To", { exact: true }).fill("2026-01-03");
    await count(page, "48 of 4\u202f200");
    await look("backups, days chosen");
    await page.keyboard.press("Escape");
  });

  await test.step("ticks by key and by range, and what is ticked is written", async () => {
    await rows.nth(0).getByRole("rowheader").getByRole("button").focus();
    await page.keyboard.press("Space");
    await rows.nth(3).getByRole("checkbox").click({ modifiers: ["Shift"] });
    await expect(main(page).getByText("4 selected")).toBeVisible();
    await look("backups, rows ticked");
    await main(page).getByText("Export", { exact: true }).click();
    const file = page.waitForEvent("download");
    await main(page).getByRole("button", { name: "JSON, 4 rows" }).click();
    expect(JSON.parse(await readFile(await (await file).path(), "utf8"))).toHaveLength(4);
    await main(page).getByRole("button", { name: "Clear selection" }).click();
  });

  await test.step("columns", async () => {
    await main(page).getByText("Columns", { exact: true }).click();
    await main(page).getByRole("checkbox", { name: "Resource id" }).check();
    await expect(page.getByRole("columnheader", { name: "Resource id" })).toBeVisible();
    await look("backups, columns chosen");
    const kept = () => page.evaluate(() => localStorage.getItem("backup-console/columns/backups"));
    expect((await kept()).split(",")).toContain("resource");
    await main(page).getByRole("button", { name: "Reset columns" }).click();
    expect(await kept()).toBeNull();
    await page.keyboard.press("Escape");
  });

  await test.step("all rows as a table, without a formula", async () => {
    await main(page).getByText(/^Made: /).click();
    await main(page).getByRole("button", { name: "Any time" }).click();
    await page.keyboard.press("Escape");
    await count(page, all);
    await main(page).getByText("Export", { exact: true }).click();
    const file = page.waitForEvent("download");
    await main(page).getByRole("button", { name: "CSV, 4\u202f200 rows" }).click();
    const lines = (await readFile(await (await file).path(), "utf8")).trimEnd().split("\r\n");
    expect(lines).toHaveLength(TOTAL + 1);
    expect(lines[0]).toContain("Backup id,Backup,State,Resource,Size (GB)");
    expect(lines.filter((line) => line.includes("'=1+1"))).toHaveLength(1);
  });
});
