// What comes of a request is seen and heard where the person is: it takes the focus and stands in the window. Who has gone on
// to something else is led to it.
import { expect, test } from "./fixtures.mjs";
import { main } from "./support/page.mjs";
import { SERVER, associate, changes, makeVault, station } from "./support/protect.mjs";
import { go } from "./support/sign-in.mjs";

const refuse = (operation) => ({ operation, kind: "status", status: 400 });
const REFUSED = "The service refused the request";

test.use({ viewport: { width: 1280, height: 740 } });
test.beforeEach(({ signIn }) => signIn());

/** The panel, in the window and with the focus around it. */
async function come(place, text) {
  const panel = place.getByRole("alert").filter({ hasText: text });
  await expect(panel.locator("..")).toBeFocused();
  await expect(panel.getByText(text).first()).toBeInViewport();
}

async function fill(page) {
  await main(page).getByLabel("Vault name").fill("my_vault");
  await main(page).getByRole("textbox", { name: "Size" }).fill("100");
}

for (const path of ["/vaults/create", "/protect"]) {
  test(`a refusal and a lost answer are brought before the person: ${path}`, async ({ page, emulator }) => {
    await go(page, path);
    await fill(page);
    await emulator.setFault(refuse("cbr.vault.create"));
    await page.getByRole("button", { name: "Create vault" }).click();
    await come(main(page), REFUSED);
    await emulator.setFault({ operation: "cbr.vault.create", kind: "broken", when: "after" });
    await page.getByRole("button", { name: "Create vault" }).click();
    await come(main(page), "The request took effect");
  });
}

test("at another field the person is left alone, and the foot of the form leads to what has come", async ({ page, emulator }) => {
  await go(page, "/vaults/create");
  await fill(page);
  await emulator.setFault(refuse("cbr.vault.create"));
  const description = main(page).getByRole("textbox", { name: "Description" });
  await page.route("**/vaults", async (route) => {
    if (route.request().method() === "POST") await description.focus();
    await route.fallback();
  });
  await page.getByRole("button", { name: "Create vault" }).click();
  const lead = main(page).getByRole("button", { name: REFUSED });
  await expect(lead).toBeInViewport();
  await expect(description).toBeFocused();
  await lead.click();
  await come(main(page), REFUSED);
  await expect(lead).toHaveCount(0);
});

test("the walkthrough stands after a reload where it stood, and looks for what was sent there", async ({ page, emulator, signIn }) => {
  await go(page, "/protect");
  const vault = await makeVault(page, "my_vault", 200);
  await expect(page.getByRole("heading", { name: "Resources", level: 2 })).toBeFocused();
  await page.reload();
  await signIn();
  await go(page, "/protect");
  await expect(station(page, "Resources")).toHaveAttribute("aria-current", "step");
  await expect(station(page, "Vault")).toContainText(vault);

  await associate(page, SERVER);
  const sent = changes(page);
  await emulator.setFault({ operation: "cbr.checkpoint.create", kind: "broken", when: "after" });
  await station(page, "Restore point").getByRole("button", { name: "Back up 1 resource" }).click();
  const goOn = station(page, "Restore point").getByRole("button", { name: "Go on with it" });
  await expect(goOn).toBeVisible();
  await page.reload();
  await signIn();
  await go(page, "/protect");
  await expect(station(page, "Resources")).toContainText(SERVER.name);
  await expect(page.getByText(/You sent this at/)).toBeVisible();
  await goOn.click();
  await expect(station(page, "Verified")).toContainText("1 resource is saved");
  expect(sent).toHaveLength(1);

  // What one backup is not.
  await expect(station(page, "Verified")).toContainText("“my_vault” has no active backup policy");
  await page.reload();
  await signIn();
  await go(page, "/protect");
  await expect(station(page, "Verified")).toContainText("1 resource is saved");
});
