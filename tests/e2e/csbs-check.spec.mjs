// Ask for many servers whether they can be backed up.
import { expect, test } from "./fixtures.mjs";
import { main } from "./support/page.mjs";
import { go } from "./support/sign-in.mjs";

const FIT = "6507cb66-90dc-4a12-a573-c9f3398f899d";
const ABSENT = "00000000-0000-4000-8000-000000000000";
const pasted = (page) => page.getByLabel("Server ids");
const rows = (page) => page.getByRole("table", { name: "Answers" }).getByRole("row");
/** How many can't, got no clear answer, can. */
const expectCounts = (page, ...counts) => expect(page.getByRole("region", { name: "Result" }).getByRole("definition")).toHaveText(counts.map(String));
const isCheck = (request) => request.method() === "POST" && request.url().endsWith("/resources/action");

test.beforeEach(async ({ page, signIn }) => {
  await signIn();
  await go(page, "/classic/check");
  await expect(pasted(page)).toBeVisible();
});

test("sends exactly the document's body", async ({ page, emulator, look }) => {
  await pasted(page).fill(FIT);
  await expect(main(page).getByText("1 id to ask about")).toBeVisible();
  const sent = page.waitForRequest(isCheck);
  await page.getByRole("button", { name: "Check 1 server" }).click();
  const request = await sent;
  expect(new URL(request.url()).pathname).toBe(
    `/proxy/csbs/v1/${emulator.config.project_id}/providers/fc4d5750-22e7-4798-8a46-f48f62c4c1da/resources/action`,
  );
  expect(request.postDataJSON()).toEqual({ check_protectable: [{ resource_id: FIT, resource_type: "OS::Nova::Server" }] });
  await expectCounts(page, 0, 0, 1);
  await expect(rows(page).filter({ hasText: "ecs-6507" })).toContainText("can be backed up");
  await look("check, answered");
});

test("without an id nothing is asked, and the field says what it takes", async ({ page }) => {
  await page.getByRole("button", { name: "Check servers" }).click();
  const summary = page.getByRole("alert").filter({ hasText: "1 thing to change" });
  await expect(summary).toBeFocused();
  await expect(summary).toContainText("Server ids: Paste ids, or choose servers from the list.");
  await expect(main(page).getByText("optional")).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Paste ids", exact: true })).toHaveCount(0);
  await summary.getByRole("button").click();
  await expect(pasted(page)).toBeFocused();
});

test("hundreds of ids: asked about in parts of 100, a row for each, the unfit first, reasons counted", async ({ page }) => {
  test.slow();
  const strangers = Array.from({ length: 149 }, (_, index) => `00000000-0000-4000-8000-${String(index).padStart(12, "0")}`);
  await pasted(page).fill([...strangers.slice(0, 100), FIT, ...strangers.slice(100)].join("\n"));
  await expect(main(page).getByText("150 ids to ask about")).toBeVisible();
  await pasted(page).blur();
  await expect(main(page).getByText("150 at once; 100 are known to work, so they are asked about in parts of 100.")).toBeVisible();
  const sent = [];
  page.on("request", (request) => /\/resources\/action$/.test(request.url()) && sent.push(request.postDataJSON().check_protectable.length));
  await page.getByRole("button", { name: "Check 150 servers" }).click();
  await expectCounts(page, 149, 0, 1);
  expect(sent).toEqual([100, 50]);
  await expect(main(page).getByRole("list", { name: "Why not" }).getByRole("listitem")).toHaveText([/^149 servers: /]);
  await expect(rows(page)).toHaveCount(151);
  await expect(rows(page).nth(1)).toContainText("can't be backed up");
  await expect(rows(page).nth(1)).toContainText("CSBS.6000");
  await expect(rows(page).last()).toContainText("ecs-6507");
  await page.getByRole("button", { name: "Change the ids" }).click();
  await expect(pasted(page)).toHaveValue(new RegExp(FIT));
});

test("a part that fails leaves the answers that came, and names what was not asked", async ({ page, look }) => {
  const strangers = Array.from({ length: 150 }, (_, index) => `00000000-0000-4000-8000-${String(index).padStart(12, "0")}`);
  await pasted(page).fill(strangers.join("\n"));
  let parts = 0;
  await page.route("**/resources/action", async (route) => {
    parts += 1;
    return parts === 2 ? route.fulfill({ status: 500, json: {} }) : route.fallback();
  });
  await page.getByRole("button", { name: "Check 150 servers" }).click();
  await expectCounts(page, 100, 50, 0);
  await expect(rows(page).last()).toContainText("not checked");
  await look("check in parts, one failed");
});

test("an id in both cases is one id, and takes the answer that names it", async ({ page }) => {
  await pasted(page).fill(`${FIT.toUpperCase()} ${FIT}`);
  await expect(main(page).getByText(`1 id came more than once and is asked about once: ${FIT}`)).toBeVisible();
  await page.getByRole("button", { name: "Check 1 server" }).click();
  await expect(rows(page)).toHaveCount(2);
});

test("the same id twice, and what is no id, are told before asking", async ({ page }) => {
  await pasted(page).fill(`${FIT}, ${FIT} not-an-id`);
  await expect(main(page).getByText(`1 id came more than once and is asked about once: ${FIT}`)).toBeVisible();
  await expect(main(page).getByText("1 entry does not look like an id: not-an-id")).toBeVisible();
  await expect(page.getByRole("button", { name: "Check 2 servers" })).toBeVisible();
});

test("answers are matched by id, whatever their order, and a missing one is said", async ({ page, look }) => {
  const ids = ["a", "b", "c", "d"].map((letter) => `${letter.repeat(8)}-0000-4000-8000-000000000000`);
  await page.route(
    (url) => url.pathname.endsWith("/resources/action"),
    (route) =>
      route.fulfill({
        json: {
          protectable: [
            { resource_id: ids[2], resource_type: "OS::Nova::Server" },
            { resource_id: "ffffffff-0000-4000-8000-000000000000", result: true },
            { resource_id: ids[1], resource_type: "OS::Nova::Server", result: "false", error_code: "CSBS.9999", error_msg: "says the service" },
            { resource_id: ids[0].toUpperCase(), resource_type: "OS::Nova::Server", result: true },
          ],
        },
      }),
  );
  await pasted(page).fill(ids.join(" "));
  await page.getByRole("button", { name: "Check 4 servers" }).click();
  await expectCounts(page, 1, 2, 1);
  await expect(rows(page)).toHaveCount(5);
  const words = [/b{8}.*can't be backed up.*says the service/s, /d{8}.*no answer/s, /c{8}.*neither yes nor no/s, /a{8}.*can be backed up/s];
  for (const [index, word] of words.entries()) await expect(rows(page).nth(index + 1)).toContainText(word);
  await look("check, all four words");
  await page.getByLabel("Only those that can't, or got no clear answer").check();
  await expect(rows(page)).toHaveCount(4);
});

test("a server that can be is one press from its protection", async ({ page }) => {
  await pasted(page).fill(`${FIT} ${ABSENT}`);
  await page.getByRole("button", { name: "Check 2 servers" }).click();
  await page.getByRole("button", { name: "Protect this server" }).click();
  await expect(page).toHaveURL(/#\/classic\/server-backup$/);
  await expect(page.getByRole("button", { name: "Protect ecs-6507" })).toBeVisible();
});

test("half an answer is never read as a yes", async ({ page, emulator }) => {
  for (const kind of ["missing", "unknown"]) {
    await emulator.setFault({ operation: "csbs.check_protectable", kind });
    await pasted(page).fill(`${ABSENT} 11111111-0000-4000-8000-000000000000`);
    await page.getByRole("button", { name: "Check 2 servers" }).click();
    await expect(rows(page)).toHaveCount(3);
    await expect(page.getByRole("region", { name: "Result" }).getByRole("definition").last()).toHaveText("0");
    await page.getByRole("button", { name: "Change the ids" }).click();
  }
});

test("a refusal keeps the ids", async ({ page, emulator, look }) => {
  await pasted(page).fill(FIT);
  await emulator.setFault({ operation: "csbs.check_protectable", kind: "status", status: 400, shape: "cbr", code: "BackupService.4008", message: "closed" });
  await page.getByRole("button", { name: "Check 1 server" }).click();
  await expect(main(page).getByText("HTTP 400, BackupService.4008")).toBeVisible();
  await expect(page.getByRole("link", { name: "Protect with a vault" })).toBeVisible();
  await expect(pasted(page)).toHaveValue(FIT);
  await look("check, closed");
});
