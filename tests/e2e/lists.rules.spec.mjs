// Long lists: a hundred rows at a time; order, filter and search over all of them.
import { expect, test } from "./fixtures.mjs";
import { LISTS, alter, rowsOf } from "./support/lists.mjs";
import { main } from "./support/page.mjs";
import { go } from "./support/sign-in.mjs";

const named = (name) => LISTS.find((list) => list.name === name);
const column = (rows, index) => rows.evaluateAll((all, index) => all.map((row) => row.querySelectorAll("th,td")[index]?.innerText.trim() ?? ""), index);

test.describe("with hundreds of servers", () => {
  test.use({ emulatorOptions: ["--scale", "300"] });

  for (const name of ["Backups", "Resources"]) {
    test(`${name} shows a hundred rows, then the others`, async ({ page, signIn, axe }) => {
      test.slow();
      const list = named(name);
      await signIn();
      await go(page, list.path);
      const rows = rowsOf(page, list);
      // Each row of the answer repeats its whole vault: a reply of megabytes.
      await expect(rows).toHaveCount(100, { timeout: 60_000 });
      await axe(`${name}, a hundred rows`);
      const more = main(page).getByRole("button", { name: /^Show (\d+ more of \d+|the last \d+)$/ });
      let shown = 100;
      while (await more.isVisible()) {
        const step = Number((await more.innerText()).match(/\d+/)[0]);
        await more.click();
        shown += step;
        await expect(rows).toHaveCount(shown);
      }
      expect(shown).toBeGreaterThanOrEqual(300);
    });
  }
});

for (const name of ["Vaults", "Restore points", "Tasks", "Policies"]) {
  test(`${name} shows a hundred rows, then the others`, async ({ page, signIn }) => {
    const list = named(name);
    await signIn();
    await alter(page, list, (reply) => {
      const [first] = reply[list.key];
      const rows = Array.from({ length: 250 }, (_, number) => {
        const id = `00000000-0000-4000-8000-${String(number).padStart(12, "0")}`;
        return { ...first, id, checkpoint_id: id };
      });
      return { ...reply, [list.key]: rows, count: rows.length };
    });
    await go(page, list.path);
    const rows = rowsOf(page, list);
    await expect(rows).toHaveCount(100);
    await main(page).getByRole("button", { name: "Show 100 more of 150" }).click();
    await expect(rows).toHaveCount(200);
    await main(page).getByRole("button", { name: "Show the last 50" }).click();
    await expect(rows).toHaveCount(250);
    await main(page).getByRole("searchbox").fill("000000000249");
    await expect(rows).toHaveCount(1);
    await expect(main(page).getByText("1 of 250", { exact: true })).toBeVisible();
  });
}

for (const [name, head, index] of [
  ["Vaults", "Vault", 0],
  ["Backups", "Backup", 0],
  ["Resources", "Name", 0],
]) {
  test(`${name} sorts by ${head}, both ways`, async ({ page, signIn }) => {
    const list = named(name);
    await signIn();
    await go(page, list.path);
    const rows = rowsOf(page, list);
    await expect(rows.first()).toBeVisible();
    const columnhead = page.getByRole("columnheader", { name: head, exact: true });
    const button = columnhead.getByRole("button");
    const order = () => columnhead.getAttribute("aria-sort");
    for (let now = await order(); now !== "ascending"; now = await order()) {
      await button.click();
      await expect.poll(order).not.toBe(now);
    }
    const up = await column(rows, index);
    expect(up).toEqual([...up].sort((one, other) => one.toLowerCase().localeCompare(other.toLowerCase(), "en")));
    await button.click();
    await expect(columnhead).toHaveAttribute("aria-sort", "descending");
    expect((await column(rows, index))[0]).toBe(up.at(-1));
  });
}

for (const [name, label] of [
  ["Vaults", "State"],
  ["Restore points", "Result"],
  ["Backups", "State"],
  ["Resources", "Protection"],
  ["Tasks", "State"],
  ["Tasks", "Kind of task"],
]) {
  test(`${name} narrowed by ${label}: each entry's number is true`, async ({ page, signIn }) => {
    const list = named(name);
    await signIn();
    await go(page, list.path);
    const rows = rowsOf(page, list);
    await expect(rows.first()).toBeVisible();
    const filter = main(page).getByLabel(label, { exact: true });
    const entries = await filter.locator("option").evaluateAll((all) => all.map(({ value, label }) => ({ value, label })));
    expect(entries.length).toBeGreaterThan(1);
    for (const { value, label: entry } of entries) {
      const count = entry.match(/\((\d+)\)$/);
      expect(count, entry).not.toBeNull();
      await filter.selectOption(value);
      await expect(rows).toHaveCount(Math.min(100, Number(count[1])));
    }
  });
}

for (const [name, opener] of [
  ["Backups", /^Open the backup/],
  ["Tasks", /^Open /],
]) {
  test(`${name}: a row opens at the side, Escape closes it and gives the focus back`, async ({ page, signIn, axe }) => {
    const list = named(name);
    await signIn();
    await go(page, list.path);
    const button = rowsOf(page, list).getByRole("button", { name: opener }).first();
    await button.click();
    const dialog = page.getByRole("dialog");
    await expect(dialog).toBeVisible();
    await axe(`${name}, a row open`);
    await page.keyboard.press("Escape");
    await expect(dialog).toBeHidden();
    await expect(button).toBeFocused();
  });
}
