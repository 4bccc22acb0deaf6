// A picker over a thousand servers: a window over them, by keyboard, and what was chosen stays whatever is searched.
import { expect, test } from "./fixtures.mjs";
import { main } from "./support/page.mjs";
import { paste, picker } from "./support/protect.mjs";
import { go } from "./support/sign-in.mjs";

test.use({ emulatorOptions: ["--scale", "1000"] });

test("of a thousand servers those in view are in the page, and all can be chosen", async ({ page, signIn, look }) => {
  test.slow();
  await signIn();
  await go(page, "/vaults/create");
  const servers = picker(main(page), /^Resources to associate now/);
  const rows = servers.locator("li[aria-posinset]");
  // Each row of the answer repeats its whole vault: a reply of megabytes.
  await expect(servers.getByText(/^1.\d{3} of 1.\d{3} shown$/)).toBeVisible({ timeout: 60_000 });
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

/** Pages after the first wait for `opened`, and are answered with `answer` then. */
const later = (page, opened, answer) =>
  page.route(/\/protectables\//, async (route) => {
    if (!new URL(route.request().url()).searchParams.has("offset")) return route.continue();
    await opened;
    return answer(route);
  });

test("the rows of the first page are chosen while the others are on their way", async ({ page, signIn }) => {
  test.slow();
  let open;
  const opened = new Promise((resolve) => (open = resolve));
  await signIn();
  await later(page, opened, (route) => route.continue());
  await go(page, "/vaults/create");
  const servers = picker(main(page), /^Resources to associate now/);
  const focused = servers.locator("li:has(:focus)");
  await expect(servers.getByText(/^50 of 1.\d{3} loaded$/)).toBeVisible();
  const first = servers.locator("li:not(.bc-pick-blocked)").getByRole("checkbox").first();
  await first.check();
  await first.press("ArrowDown");
  await expect(focused).toHaveAttribute("aria-setsize", "50");
  const name = await focused.locator(".bc-pick-name").innerText();
  await servers.getByRole("searchbox").fill("nowhere");
  await expect(servers.getByText(/^Loading/)).toBeAttached();
  await expect(servers.getByText(/^Nothing/)).toHaveCount(0);
  await servers.getByRole("searchbox").fill("");
  await servers.getByRole("checkbox", { name, exact: true }).focus();
  open();
  await expect(servers.getByText(/^1.\d{3} of 1.\d{3} shown$/)).toBeVisible({ timeout: 60_000 });
  // The row stays where it is under the focus, and tells where it stands by now.
  await expect(focused.locator(".bc-pick-name")).toHaveText(name);
  await expect(focused).toHaveAttribute("aria-setsize", /^1\d{3}$/);
  await expect(servers.getByRole("button", { name: /^Remove / })).toHaveCount(1);
});

test("a list whose reading ends early says so, and nothing of what was not read", async ({ page, signIn, look }) => {
  await signIn();
  await later(page, Promise.resolve(), (route) => route.fulfill({ status: 403, json: { error: { code: "IAM.0002", message: "no right" } } }));
  await go(page, "/vaults/create");
  const servers = picker(main(page), /^Resources to associate now/);
  await expect(servers.getByText(/^Only 50 of 1.\d{3} loaded$/)).toBeVisible();
  await servers.getByRole("searchbox").fill("nowhere");
  await expect(servers.getByText("No match for \"nowhere\" in what was read so far. The list was not read completely.")).toBeVisible();
  await paste(servers, ["e8cc6bfd-d324-4b88-9109-9fb0ba70676f"]);
  await expect(servers.getByText("not in the list")).toHaveCount(0);
  await look("picker, a list that ended early");
});
