// What only reads is asked again where a service is busy or fails: told meanwhile, and given up in the end.
import { expect, test } from "./fixtures.mjs";
import { LISTS, rowsOf } from "./support/lists.mjs";
import { main } from "./support/page.mjs";
import { go } from "./support/sign-in.mjs";

const VAULTS = LISTS.find(({ name }) => name === "Vaults");

const waiting = (page) => main(page).getByText(/^The service answered HTTP/);

/** How often the vaults are asked for from now on. */
function asked(page) {
  const all = [];
  page.on("request", (request) => VAULTS.address.test(new URL(request.url()).pathname) && all.push(request));
  return all;
}

test.beforeEach(async ({ page, signIn }) => {
  await page.clock.install({ time: Date.now() });
  await signIn();
  await go(page, "/policies");
  await expect(main(page).getByRole("table")).toBeVisible();
});

test("a list comes by itself once its service answers again, and how long that takes is said", async ({ page, emulator, look }) => {
  await emulator.setFault({ operation: VAULTS.operation, kind: "status", status: 503, shape: "gateway" });
  await emulator.setFault({ operation: VAULTS.operation, kind: "throttle", retry_after: 9 });
  const requests = asked(page);
  await go(page, "/vaults");
  await expect(waiting(page)).toHaveText("The service answered HTTP 503. Asking again in 1 second, try 2 of 4.");
  await expect(page.getByRole("status").filter({ hasText: "Asking again" })).toBeAttached();
  await page.clock.runFor(1000);
  await expect(waiting(page)).toHaveText(/^The service answered HTTP 429\. Asking again in [89] seconds, try 3 of 4\.$/);
  expect(requests).toHaveLength(2);
  await look("a read that waits");
  await page.clock.runFor(9000);
  await expect(rowsOf(page, VAULTS).first()).toBeVisible();
  await expect(waiting(page)).toHaveCount(0);
  expect(requests).toHaveLength(3);
});

test("after four tries it is given up, and the failure counts them", async ({ page, emulator }) => {
  await emulator.setFault({ operation: VAULTS.operation, kind: "status", status: 500, shape: "cbr", times: 0 });
  const requests = asked(page);
  await go(page, "/vaults");
  for (const [wait, next] of [[1, 2], [2, 3], [4, 4]]) {
    await expect(waiting(page)).toContainText(`try ${next} of 4`);
    await page.clock.runFor(wait * 1000);
  }
  await expect(main(page).getByRole("alert")).toContainText("Service error");
  await expect(main(page).getByText("Tries", { exact: true })).toBeVisible();
  await expect(waiting(page)).toHaveCount(0);
  expect(requests).toHaveLength(4);
  await emulator.clearFaults();
  await main(page).getByRole("button", { name: "Ask again" }).click();
  await expect(rowsOf(page, VAULTS).first()).toBeVisible();
});

test("who asks to be left alone for longer is told of at once", async ({ page, emulator }) => {
  await emulator.setFault({ operation: VAULTS.operation, kind: "throttle", retry_after: 120, times: 0 });
  const requests = asked(page);
  await go(page, "/vaults");
  await expect(main(page).getByText("The service asks to wait 120 seconds. Then send it again.")).toBeVisible();
  await expect(waiting(page)).toHaveCount(0);
  expect(requests).toHaveLength(1);
});
