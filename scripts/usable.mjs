// When the vault form counts as usable, in the size of what is loaded until then and in the time it takes; and whom both
// are compared with.

/**
 * The bundle and the style sheet of swagger-ui-dist 5.35.0 as published, each compressed with brotli 11:
 * swagger-ui-bundle.js and swagger-ui.css.
 */
export const RIVAL = { name: "Swagger UI 5.35.0", version: "5.35.0", brotli: 379_000 };

/** Signs in by the form of the session's page, which is shown, with a token. */
export async function signInOnPage(page, { token, project_id: project }) {
  await page.getByLabel("Token", { exact: true }).fill(token);
  await page.getByLabel("Project id").fill(project);
  await page.getByRole("main").getByRole("button", { name: "Sign in" }).click();
  await page.getByRole("heading", { level: 1, name: /^(Overview|Create a vault)$/ }).waitFor();
}

/** Types a name into the vault form and waits until its lists are there and its button can be pressed. */
export async function usable(page) {
  const main = page.getByRole("main");
  await main.getByLabel("Vault name").fill("my_vault");
  await main.getByRole("checkbox", { name: /^ecs-/ }).first().waitFor();
  await main.getByRole("button", { name: "Create vault" }).and(page.locator(":enabled:not([aria-disabled=true])")).waitFor();
}

/**
 * A link straight to the vault form, until it is usable. The page keeps no session, so one signs in on the way; `rest`
 * waits for whatever is on its way before.
 */
export async function link(page, account, rest = async () => {}) {
  await page.goto("/#/vaults/create", { waitUntil: "commit" });
  await rest();
  await page.getByRole("banner").getByRole("link", { name: "Sign in" }).click();
  await signInOnPage(page, account);
  await usable(page);
}
