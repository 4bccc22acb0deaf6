// The end of the program, for real: its memory is overwritten, so that the next thing it does is its last.
import { expect, test } from "./fixtures.mjs";
import { mountIn, scheme } from "./portal.mjs";
import { keepMemory } from "./programs.mjs";
import { told } from "./told.mjs";
import { begins, goTo, protect } from "./walk.mjs";

// What Rust itself says before it stops, where it comes to that.
test.use({ expectedDefects: [/The backup console stopped at/] });

/** Overwrites it, and gives it something to do. */
async function breakProgram(page, place) {
  const main = await place.getByRole("main").elementHandle();
  // In one go, or it ends by itself at its next second, and takes what is to be touched with it.
  await main.evaluate((main) => {
    new Uint8Array(window.memories.at(-1).buffer).fill(0xff);
    main.dispatchEvent(new MouseEvent("mouseover", { bubbles: true, composed: true }));
  });
}

test("both consoles show what was typed, the page goes on, and a restart begins where it was", async ({ page, first, second, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await keepMemory(page);
  await page.goto("/");
  await begins(first);
  await page.getByRole("checkbox", { name: "Second console" }).check();
  await expect(second.getByRole("heading", { name: "Vaults", level: 1 })).toBeVisible();
  await goTo(first, "Protect a server");
  await first.getByLabel("Vault name").fill("half_typed");
  await first.getByRole("textbox", { name: "Size" }).fill("4321");

  await first.getByLabel("Vault name").focus();
  await breakProgram(page, first);
  const panel = first.getByRole("alert", { name: "The console stopped" });
  await expect(panel).toContainText("Vault name");
  await expect(panel).toContainText("half_typed");
  await expect(panel).toContainText("4321");
  await expect(panel).toBeFocused();
  await expect(second.getByRole("alert", { name: "The console stopped" })).toBeVisible();
  await expect(page.getByRole("complementary", { name: "Portal events" }).getByText(/^bc-failed/)).toHaveCount(2);
  const failed = await told(page, "bc-failed");
  expect(failed.map(({ kind }) => kind)).toEqual(["panic", "panic"]);
  for (const { message } of failed) expect(message).not.toContain("half_typed");

  await panel.getByRole("button", { name: "Copy what was typed" }).click();
  await expect(panel.getByRole("button", { name: "Copied" })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/Vault name: half_typed[^]*4321/);

  // The page itself is as alive as before.
  await page.getByLabel("Portal theme").selectOption("dark");
  await panel.getByRole("button", { name: "Start the console again" }).click();
  await expect(first.getByRole("heading", { name: "Protect a server", level: 1 })).toBeVisible();
  await expect.poll(() => scheme(first)).toBe("dark");
  await expect(second.getByRole("alert", { name: "The console stopped" })).toBeVisible();
  await second.getByRole("button", { name: "Start the console again" }).click();
  await expect(second.getByRole("heading", { name: "Vaults", level: 1 })).toBeVisible();
  expect(await page.evaluate(() => window.memories.length)).toBe(2);
  await goTo(first, "Overview");
  await protect(first, "after_the_end");
});

test("it can end twice, and be unmounted after its end", async ({ page, first }) => {
  await keepMemory(page);
  await page.goto("/");
  await begins(first);
  // The page around stays as light as it is.
  await page.getByLabel("Portal theme").selectOption("dark");
  await expect.poll(() => scheme(first)).toBe("dark");
  for (let times = 0; times < 2; times++) {
    await breakProgram(page, first);
    const panel = first.getByRole("alert", { name: "The console stopped" });
    await expect(panel).toContainText("Nothing was typed.");
    expect(await panel.evaluate((panel) => getComputedStyle(panel).colorScheme)).toBe("dark");
    await first.getByRole("button", { name: "Start the console again" }).click();
    await begins(first);
  }
  await breakProgram(page, first);
  await expect(first.getByRole("alert", { name: "The console stopped" })).toBeVisible();
  await page.getByRole("checkbox", { name: "First console" }).uncheck();
  await expect(first.getByRole("alert")).toHaveCount(0);
  await page.getByRole("checkbox", { name: "First console" }).check();
  await begins(first);
});

test("tokens and passwords that were typed are not in the panel", async ({ page, second: place, emulator }) => {
  await keepMemory(page);
  await page.goto("/");
  await mountIn(page, "second", { getToken: null, project: null, view: "/session" });
  await place.getByLabel("Token", { exact: true }).fill(emulator.config.token);
  await place.getByLabel("Project id").fill("a_project");
  await breakProgram(page, place);
  const panel = place.getByRole("alert", { name: "The console stopped" });
  await expect(panel).toContainText("a_project");
  await expect(panel).not.toContainText(emulator.config.token);
});
