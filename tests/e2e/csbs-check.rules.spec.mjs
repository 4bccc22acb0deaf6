// Rules 15 to 17, asking for backup capability: each at its boundary, in the browser.
import { expect, test } from "./fixtures.mjs";
import { main } from "./support/page.mjs";
import { go } from "./support/sign-in.mjs";

const pasted = (page) => page.getByLabel("Server ids");
const ids = (count) => Array.from({ length: count }, (_, index) => `00000000-0000-4000-8000-${String(index).padStart(12, "0")}`).join(" ");

test.beforeEach(async ({ page, signIn }) => {
  await signIn();
  await go(page, "/classic/check");
});

test("rule 15: at least one id", async ({ page }) => {
  await page.getByRole("button", { name: "Check servers" }).click();
  const summary = page.getByRole("alert").filter({ hasText: "1 thing to change" });
  await expect(summary).toBeFocused();
  await expect(summary).toContainText("Server ids: Paste ids, or choose servers from the list.");
  await expect(main(page).getByText("optional")).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Paste ids", exact: true })).toHaveCount(0);
  await summary.getByRole("button").click();
  await expect(pasted(page)).toBeFocused();
});

for (const [count, warned] of [
  [1, false],
  [100, false],
  [101, true],
]) {
  test(`rule 15: ${count} ids ${warned ? "are a warning" : "are fine"}`, async ({ page }) => {
    await pasted(page).fill(ids(count));
    await pasted(page).blur();
    const warning = main(page).getByText(`${count} at once; up to 100 are known to work.`);
    await expect(main(page).getByText(count === 1 ? "1 id to ask about" : `${count} ids to ask about`)).toBeVisible();
    await (warned ? expect(warning).toBeVisible() : expect(warning).toBeHidden());
    await page.getByRole("button", { name: /^Check \d+ servers?$/ }).click();
    await expect(page.getByRole("table", { name: "Answers" }).getByRole("row")).toHaveCount(count + 1);
  });
}

for (const apart of [" ", "\n", ",", ";", "\t", ", \n", '","']) {
  test(`rule 16: ids apart by ${JSON.stringify(apart)}`, async ({ page }) => {
    await pasted(page).fill(ids(3).split(" ").join(apart));
    await expect(main(page).getByText("3 ids to ask about")).toBeVisible();
  });
}

test("rule 17: bare metal is a type that can be asked about", async ({ page }) => {
  await pasted(page).fill(ids(1));
  await page.getByRole("radio", { name: /^Bare-metal servers/ }).check();
  const sent = page.waitForRequest((request) => request.url().endsWith("/resources/action"));
  await page.getByRole("button", { name: "Check 1 server" }).click();
  expect((await sent).postDataJSON()).toEqual({ check_protectable: [{ resource_id: ids(1), resource_type: "OS::Ironic::BareMetalServer" }] });
});

test("rule 16: a disk is warned about, and goes out", async ({ page }) => {
  await pasted(page).fill("c68ae7fb-0aa5-4a97-ab01-ed02c5b7e768");
  await expect(pasted(page)).toHaveAccessibleDescription(/volume-demo: It is of the type “Disk”, which is not expected here\. Remove it, or send it all the same\./);
  await page.getByRole("button", { name: "Check 1 server" }).click();
  await expect(page.getByRole("table", { name: "Answers" }).getByRole("row")).toHaveCount(2);
});
