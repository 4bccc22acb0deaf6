// Long lists: some hundreds of rows whole, thousands through a window; order, filter and search over all of them; one row at the side.
import { expect, test } from "./fixtures.mjs";
import { LISTS, alter, rowsOf } from "./support/lists.mjs";
import { main } from "./support/page.mjs";
import { go } from "./support/sign-in.mjs";

const named = (name) => LISTS.find((list) => list.name === name);
/** What names each row. */
const names = (rows) => rows.evaluateAll((all) => all.map((row) => row.querySelector("th")?.innerText.trim() ?? ""));

/** What each list can do: the head that orders it, its filters, how a row is opened at the side. */
const ABLE = [
  { name: "Vaults", head: "Vault", filters: ["State", "For"] },
  { name: "Restore points", filters: ["Result", "Made by"] },
  { name: "Backups", head: "Backup", filters: ["State", "Kind"], opener: /^Open the backup/ },
  { name: "Resources", head: "Name", filters: ["Protection", "State"] },
  { name: "Policies", head: "Policy", filters: ["State", "Action"] },
  { name: "Tasks", head: "Resource", filters: ["State", "Kind of task"], opener: /^Open / },
];

for (const { name, head, filters, opener } of ABLE) {
  test(`${name} is narrowed${head ? `, sorted by ${head}` : ""}${opener ? ", and a row opens at the side" : ""}`, async ({ page, signIn, look }) => {
    const list = named(name);
    await signIn();
    await go(page, list.path);
    const rows = rowsOf(page, list);
    await expect(rows.first()).toBeVisible();

    if (head) {
      const columnhead = page.getByRole("columnheader", { name: head, exact: true });
      const button = columnhead.getByRole("button");
      const order = () => columnhead.getAttribute("aria-sort");
      for (let now = await order(); now !== "ascending"; now = await order()) {
        await button.click();
        await expect.poll(order).not.toBe(now);
      }
      const up = await names(rows);
      expect(up).toEqual([...up].sort((one, other) => one.toLowerCase().localeCompare(other.toLowerCase(), "en", { numeric: true })));
      await button.click();
      await expect(columnhead).toHaveAttribute("aria-sort", "descending");
      expect((await names(rows))[0]).toBe(up.at(-1));
    }

    for (const label of filters) {
      const filter = main(page).getByLabel(label, { exact: true });
      const entries = await filter.locator("option").evaluateAll((all) => all.map(({ value, label }) => ({ value, label })));
      expect(entries.length).toBeGreaterThan(1);
      for (const { value, label: entry } of entries) {
        const count = entry.match(/\((\d+)\)$/);
        expect(count, entry).not.toBeNull();
        await filter.selectOption(value);
        await expect(rows).toHaveCount(Math.min(100, Number(count[1])));
      }
      await filter.selectOption(entries[0].value);
    }

    if (opener) {
      const button = rows.getByRole("button", { name: opener }).first();
      await button.click();
      const dialog = page.getByRole("dialog");
      await expect(dialog).toBeVisible();
      await look(`${name}, a row open`);
      await page.keyboard.press("Escape");
      await expect(dialog).toBeHidden();
      await expect(button).toBeFocused();
    }
  });
}
