// A picker over a thousand servers: a window over them, by keyboard, and what was chosen stays whatever is searched.
import { expect, test } from "./fixtures.mjs";
import { main } from "./support/page.mjs";
import { picker } from "./support/protect.mjs";
import { go } from "./support/sign-in.mjs";

test.use({ emulatorOptions: ["--scale", "1000"] });

test("of a thousand servers those in view are in the page, and all can be chosen", async ({ page, signIn, look }) => {
  test.slow();
  await signIn();
  await go(page, "/vaults/create");
  const servers = picker(main(page), /^Resources to associate now/);
  const rows = servers.locator("li[aria-posinset]");
  // Each row of the answer repeats its whole vault: a reply of megabytes.
  await expect(servers.getByText(/ of 1.\d{3} shown$/)).toBeVisible({ timeout: 60_000 });
  const total = Number(await rows.first().getAttribute("aria-setsize"));
  expect(total).toBeGreaterThan(1000);
  expect(await rows.count()).toBeLessThan(60);
  await look("picker, a thousand servers");

  await test.step("keys go to its ends", async () => {
    await rows.first().getByRole("checkbox").focus();
    await page.keyboard.press("End");
    await expect(page.locator("li:has(:focus)")).toHaveAttribute("aria-posinset", String(total));
    await page.keyboard.press("ArrowDown");
    await expect(page.locator("li:has(:focus)")).toHaveAttribute("aria-posinset", "1");
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("ArrowUp");
    await expect(page.locator("li:has(:focus)")).toHaveAttribute("aria-posinset", String(total - 1));
  });

  await test.step("what is chosen stays while the search narrows, and after it", async () => {
    const name = await page.locator("li:has(:focus) .bc-pick-name").innerText();
    const chosen = servers.getByRole("checkbox", { name, exact: true });
    const free = (await chosen.getAttribute("aria-disabled")) === null;
    if (free) await page.keyboard.press("Space");
    await servers.getByRole("searchbox").fill("web-01");
    await servers.getByRole("checkbox", { name: "web-01", exact: true }).check();
    await servers.getByRole("searchbox").fill("");
    await expect(servers.getByRole("button", { name: "Remove web-01", exact: true })).toBeVisible();
    await servers.getByRole("searchbox").fill(name);
    if (free) await expect(chosen).toBeChecked();
  });
});
