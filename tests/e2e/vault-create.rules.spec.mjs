// The rules of a vault at their boundaries, in the browser.
import { expect, test } from "./fixtures.mjs";
import { go } from "./support/sign-in.mjs";

test.beforeEach(async ({ page, signIn }) => {
  await signIn();
  await go(page, "/vaults/create");
});

const LONG = "a".repeat(64);
for (const [rule, field, value, message] of [
  [18, "Vault name", "", "Enter the vault name."],
  [18, "Vault name", "a", null],
  [18, "Vault name", LONG, null],
  [18, "Vault name", `${LONG}a`, "Use at most 64 characters. Remove 1 character."],
  [18, "Vault name", "my vault", "Remove the space at position 3."],
  [18, "Vault name", "tresör", "Remove “ö” at position 5."],
  [19, "Description", "<b", "Remove “<” at position 1."],
  [19, "Description", `${LONG}a`, "Use at most 64 characters. Remove 1 character."],
  [22, "Size", "9", "Enter a number from 10 to"],
  [22, "Size", "10", null],
  [22, "Size", "10485760", null],
  [22, "Size", "10485761", "Enter a number from 10 to"],
  [22, "Size", "10.5", "Enter a whole number, digits only."],
  [22, "Size", "", "Enter the size."],
]) {
  test(`rule ${rule}: ${field} ${JSON.stringify(value.length > 20 ? `${value.length} characters` : value)}`, async ({ page }) => {
    const input = page.getByRole("textbox", { name: field });
    await input.fill(value);
    await input.blur();
    const said = input.locator("xpath=ancestor::div[.//label][1]");
    if (message) {
      await expect(said).toContainText(message);
      await expect(input).toHaveAttribute("aria-invalid", "true");
    } else {
      await expect(input).not.toHaveAttribute("aria-invalid", "true");
    }
  });
}
