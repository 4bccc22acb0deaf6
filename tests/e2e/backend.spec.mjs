// Another backend than the emulator: the same lists in other clothes. Also no backend at all: offline, blocked, too slow.
import { createServer } from "node:http";
import { expect, test } from "./fixtures.mjs";
import { LISTS, alter, rowsOf } from "./support/lists.mjs";
import { main } from "./support/page.mjs";
import { enterToken, go } from "./support/sign-in.mjs";

/** Asks anew, until the answer is on the page. */
async function refresh(page, list) {
  const came = page.waitForResponse((reply) => list.address.test(new URL(reply.url()).pathname));
  await main(page).getByRole("button", { name: "Refresh" }).click();
  await came;
  await expect(main(page).locator("[aria-busy=true]")).toHaveCount(0);
}

/** Applies `change` to each value of a JSON tree that is no list and no object; keys go along. */
const map = (value, change, key = "") => {
  if (Array.isArray(value)) return value.map((entry) => map(entry, change, key));
  if (value && typeof value === "object") return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, map(entry, change, key)]));
  return change(value, key);
};
const isId = (key) => key === "id";
const isTime = (value) => typeof value === "string" && /^\d{4}-\d\d-\d\dT/.test(value);
const rowsWith = (change) => (rows) => rows.map((row) => map(row, change));

const CLOTHES = [
  ["numbers as text", rowsWith((value) => (typeof value === "number" ? String(value) : value))],
  ["numbers with a fraction", rowsWith((value) => (typeof value === "number" ? value + 0.5 : value))],
  ["numbers beyond all bounds", rowsWith((value) => (typeof value === "number" ? 1e30 : value))],
  ["negative numbers", rowsWith((value) => (typeof value === "number" ? -1 : value))],
  ["booleans as text", rowsWith((value) => (typeof value === "boolean" ? String(value) : value))],
  ["texts as numbers", rowsWith((value, key) => (typeof value === "string" && !isId(key) && !isTime(value) ? 42 : value))],
  ["null for everything but the id", rowsWith((value, key) => (isId(key) ? value : null))],
  ["nothing but the id", (rows) => rows.map(({ id }) => ({ id }))],
  ["states that nobody knows", rowsWith((value, key) => (/status|_type$|_mode$/.test(key) ? "brand-new-word" : value))],
  ["fields that nobody knows", (rows) => rows.map((row) => ({ ...row, brand_new: { deep: [1, { deeper: null }] }, "": 1 }))],
  ["objects for lists", (rows) => rows.map((row) => Object.fromEntries(Object.entries(row).map(([key, value]) => [key, Array.isArray(value) ? {} : value])))],
  ["lists for objects", (rows) => rows.map((row) => Object.fromEntries(Object.entries(row).map(([key, value]) => [key, value && typeof value === "object" ? [] : value])))],
  ["names of a thousand characters", rowsWith((value, key) => (/name$/.test(key) && value ? "long-".repeat(200) : value))],
  ["names in every script", rowsWith((value, key) => (/name$/.test(key) && value ? "\u202eسرور \u{1f600} 服务器 \u0000\u0007<b>&amp;" : value))],
  ["the same id in every row", (rows) => rows.map((row) => ({ ...row, id: rows[0].id }))],
  ["no ids", (rows) => rows.map(({ id: _, ...row }) => row)],
  ["ids that are numbers", (rows) => rows.map((row, number) => ({ ...row, id: number }))],
  ...[
    ["2020-05-01T10:00:00.123456", "without a zone"],
    ["2020-05-01T10:00:00Z", "in UTC"],
    ["2020-05-01T10:00:00.123456789+0200", "with a zone without a colon"],
    ["2020-05-01 10:00:00", "with a space"],
    ["1588320000000", "as milliseconds in text"],
    [1588320000, "as seconds"],
    ["", "empty"],
    ["soon", "as a word"],
    ["9999-12-31T23:59:59.999Z", "at the end of all times"],
    ["0000-00-00T00:00:00Z", "of zeros"],
  ].map(([form, name]) => [`times ${name}`, rowsWith((value) => (isTime(value) ? form : value))]),
];

/** What stands where a number or a text was lost on the way. */
const SLIPS = /\bNaN\b|\bInfinity\b|\bundefined\b|\[object |Invalid Date|\bSome\(|\bNone\b/;

for (const list of LISTS) {
  test(`${list.name} in other clothes: the rows that came are shown`, async ({ page, signIn, look }) => {
    test.slow();
    await signIn();
    let dress = (rows) => rows;
    await alter(page, list, (reply) => ({ ...reply, [list.key]: dress(reply[list.key]) }));
    await go(page, list.path);
    await expect(rowsOf(page, list).first()).toBeVisible();
    for (const [name, change] of CLOTHES) {
      await test.step(name, async () => {
        dress = change;
        await refresh(page, list);
        await expect(rowsOf(page, list).first()).toBeVisible();
        await expect(main(page).getByRole("button", { name: "Ask again" })).toHaveCount(0);
        await expect(rowsOf(page, list).filter({ hasText: SLIPS })).toHaveCount(0);
      });
    }
    await look(`${list.name}, in other clothes`);
    await go(page, "/");
    await expect(page.getByRole("region", { name: "Figures" })).toBeVisible();
  });
}

const NO_LISTS = [
  ["null", "null"],
  ["a list without its frame", "[]"],
  ["an object without the list", "{}"],
  ["a text", '"no"'],
  ["a number", "0"],
  ["an object in the place of the list", (key) => JSON.stringify({ [key]: { error: "no" } })],
  ["an error with status 200", '{"error_code":"BackupService.0001","error_msg":"inner"}'],
  ["nothing", ""],
];

for (const list of LISTS) {
  test(`${list.name}: an answer without a list is never read as "there is nothing"`, async ({ page, signIn }) => {
    await signIn();
    let body = "null";
    await page.route(
      (url) => list.address.test(url.pathname),
      (route) => route.fulfill({ status: 200, contentType: "application/json", body }),
    );
    await go(page, list.path);
    for (const [name, answer] of NO_LISTS) {
      await test.step(name, async () => {
        body = typeof answer === "function" ? answer(list.key) : answer;
        const again = main(page).getByRole("button", { name: /^(Ask again|Refresh)$/ }).first();
        await expect(again).toBeVisible();
        await again.click();
        await expect(main(page).locator("[aria-busy=true]")).toHaveCount(0);
        await expect(main(page).getByText(list.empty, { exact: true })).toHaveCount(0);
        await expect(main(page).getByRole("button", { name: "Ask again" })).toBeVisible();
      });
    }
  });
}

test("offline: what is shown stays, the message says so, and the way back works", async ({ page, context, signIn, look }) => {
  const list = LISTS[0];
  await signIn();
  await go(page, list.path);
  await expect(rowsOf(page, list).first()).toBeVisible();
  await context.setOffline(true);
  await main(page).getByRole("button", { name: "Refresh" }).click();
  await expect(main(page).getByText("This device is offline").first()).toBeVisible();
  await expect(rowsOf(page, list).first()).toBeVisible();
  await go(page, "/policies");
  await expect(main(page).getByText("This device is offline").first()).toBeVisible();
  // The last before the way back: another width lets the browser think that there is one.
  await look("offline");
  await context.setOffline(false);
  const again = main(page).getByRole("button", { name: "Ask again" });
  const back = rowsOf(page, LISTS.find(({ name }) => name === "Policies")).first();
  // Something else that is read may be quicker, and bring this list with it.
  await expect(async () => {
    if (await again.isVisible()) await again.click({ timeout: 1000 });
    await expect(back).toBeVisible({ timeout: 1000 });
  }).toPass();
  await expect(main(page).getByText("This device is offline")).toHaveCount(0);
});

test.describe("an address of another origin", () => {
  // The browser itself writes that it blocked the call, and the call goes there on purpose.
  test.use({ expectedDefects: [/request to another host: http:\/\/127\.0\.0\.1|blocked by CORS policy|Failed to load resource|content-security policy: connect-src|Content Security Policy|Refused to connect/] });

  test("that allows no calls from here is explained", async ({ page, emulator, look }) => {
    const server = createServer((request, response) => response.writeHead(request.method === "OPTIONS" ? 403 : 200).end("{}"));
    await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
    try {
      await page.goto("/#/session");
      await page.getByText("Addresses of the services").click();
      for (const name of ["Identity (IAM)", "Backup and recovery (CBR)"]) {
        await page.getByLabel(name).fill(`http://127.0.0.1:${server.address().port}`);
      }
      await page.getByLabel(`Send token and password to 127.0.0.1:${server.address().port}`).check();
      await enterToken(page, emulator.config.token, emulator.config.project_id);
      await expect(main(page).getByText("The services can't be reached")).toBeVisible();
      await expect(main(page).getByText(/allow no calls from other origins \(CORS\)/).last()).toBeVisible();
      await look("blocked by the browser");
    } finally {
      server.close();
    }
  });
});

test("the token is in no address and never in the document", async ({ page, emulator, signIn }) => {
  const addresses = [];
  page.on("request", (request) => addresses.push(request.url()));
  await signIn();
  for (const path of ["/", "/vaults", "/vaults/create", "/backups", "/tasks", "/policies", "/resources", "/restore-points", "/classic/server-backup", "/classic/disk-backup", "/log", "/session"]) {
    await go(page, path);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.outerHTML)).not.toContain(emulator.config.token);
  }
  expect(addresses.length).toBeGreaterThan(10);
  expect(addresses.filter((address) => decodeURIComponent(address).includes(emulator.config.token))).toEqual([]);
});
