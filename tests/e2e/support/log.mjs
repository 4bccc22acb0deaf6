import { main } from "./page.mjs";
import { go } from "./sign-in.mjs";

/** Opens the newest request of an operation in the log. */
export async function openEntry(page, operation) {
  await go(page, "/log");
  await main(page).getByRole("button", { name: new RegExp(`^Open request \\d+, ${operation}$`) }).first().click();
  return page.getByRole("dialog", { name: /^Request \d+$/ });
}
