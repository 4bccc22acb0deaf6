// Whatever the services answer, every page goes on: no crash, no empty list where rows came, words for what went wrong.
import { expect, test } from "./fixtures.mjs";
import { LISTS, rowsOf } from "./support/lists.mjs";
import { hurry, main, settled, underWay } from "./support/page.mjs";
import { PLACES } from "./support/places.mjs";
import { enterToken, go, newToken } from "./support/sign-in.mjs";

const title = (page, name) => page.getByRole("heading", { level: 1, name, exact: true });

/** The page still obeys: another place opens. */
async function expectAlive(page) {
  await expect(page.getByText("The console stopped because of a fault of its own.")).toHaveCount(0);
  await go(page, "/log");
  await expect(title(page, "Request log")).toBeVisible();
}

const SERVICES = ["cbr", "csbs", "vbs", "iam"];

// What each kind of trouble is called in a list that has no rows; two neighbours never share their words, so that each
// is seen to come.
const TROUBLE = [
  ["html", { kind: "html" }, "A gateway answered in place of the service"],
  ["an HTML page with status 200", { kind: "html", status: 200 }, "Something else answered in place of the service"],
  ["truncated", { kind: "truncated" }, "The answer broke off"],
  ["broken", { kind: "broken" }, "No answer came"],
  ["throttled", { kind: "throttle" }, "Too many requests in a short time"],
  ["status 500", { kind: "status", status: 500, shape: "cbr" }, "Service error"],
  ["throttled, with a time to wait", { kind: "throttle", retry_after: 1 }, "Too many requests in a short time"],
  ["status 404 in the words of a proxy", { kind: "status", status: 404, shape: "text" }, "A gateway answered in place of the service"],
  ["status 404 in the words of a service", { kind: "status", status: 404, shape: "cinder", code: "404", message: "gone" }, "The service does not know it"],
  ["status 400 of another shape", { kind: "status", status: 400, shape: "top", code: "X.1", message: "no" }, "The service refused the request"],
];

for (const list of LISTS) {
  test(`${list.name}: each trouble has its words, and none is read as an empty list`, async ({ page, emulator, signIn, look }) => {
    test.slow();
    await hurry(page);
    await signIn();
    await emulator.setFault({ operation: list.operation, times: 0, kind: "broken" });
    await go(page, list.path);
    await expect(title(page, list.name)).toBeVisible();
    await expect(main(page).getByText("No answer came", { exact: true })).toBeVisible();
    for (const [name, fault, words] of TROUBLE) {
      await test.step(name, async () => {
        await emulator.clearFaults();
        await emulator.setFault({ operation: list.operation, times: 0, ...fault });
        await main(page).getByRole("button", { name: "Ask again" }).click();
        await expect(main(page).getByText(words, { exact: true })).toBeVisible();
        await expect(main(page).getByText(list.empty, { exact: true })).toHaveCount(0);
      });
    }
    await look(`${list.name}, failed without rows`);
    await emulator.clearFaults();
    await main(page).getByRole("button", { name: "Ask again" }).click();
    await expect(rowsOf(page, list).first()).toBeVisible();
    await expectAlive(page);
  });
}

for (const kind of ["wrong-types", "unknown", "missing"]) {
  test(`${kind}: every list shows the rows that came, or says that none came`, async ({ page, emulator, signIn, look }) => {
    test.slow();
    const open = underWay(page);
    await signIn();
    await emulator.setFault({ operation: "cbr.*", times: 0, kind });
    // Two lists read the same address, so the second may not ask again.
    const came = new Map();
    const asked = (url) => LISTS.find(({ address }) => address.test(url.pathname));
    // The page reads an answer as a stream, and a browser keeps no copy of that for a test.
    await page.route((url) => asked(url) !== undefined, async (route) => {
      const response = await route.fetch();
      if (response.ok()) came.set(asked(new URL(route.request().url())).key, await response.json());
      await route.fulfill({ response });
    });
    for (const list of LISTS) {
      await go(page, list.path);
      await expect(title(page, list.name)).toBeVisible();
      await expect.poll(() => came.has(list.key), `an answer to ${list.operation}`).toBe(true);
      await settled(page, open);
      await expect(main(page).getByText(list.empty, { exact: true })).toHaveCount(0);
      const rows = came.get(list.key)[list.key];
      const there = Array.isArray(rows) ? rowsOf(page, list).first() : main(page).getByText("The answer lacks what was asked for", { exact: true });
      await expect(there).toBeVisible();
      await look(`${list.name}, ${kind}`);
    }
    await expectAlive(page);
  });
}

for (const kind of ["wrong-types", "unknown", "missing", "html", "truncated", "broken", "throttle", "delay"]) {
  test(`${kind} of everything: every place opens`, async ({ page, emulator, signIn }) => {
    test.slow();
    const open = underWay(page);
    await hurry(page);
    await signIn();
    for (const service of SERVICES) {
      await emulator.setFault({ operation: `${service}.*`, times: 0, kind, ...(kind === "delay" ? { milliseconds: 100 } : {}) });
    }
    const reply = await fetch(`${emulator.address}/v3/${emulator.config.project_id}/vaults`, { headers: { "x-auth-token": emulator.config.token } }).catch(() => undefined);
    const text = (await reply?.text().catch(() => "")) ?? "";
    const id = text.match(/"id":\s*"([0-9a-f-]{36})"/)?.[1] ?? "00000000-0000-4000-8000-000000000000";
    for (const [path, name] of PLACES) {
      await go(page, path);
      await expect(title(page, name)).toBeVisible();
      await settled(page, open);
    }
    await go(page, `/vaults/${id}`);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await settled(page, open);
    await expectAlive(page);
  });
}

test("a token that ends while a place opens is told, and the place works again with a new one", async ({ page, emulator, signIn }) => {
  test.slow();
  await signIn();
  for (const list of LISTS.filter(({ name }) => name !== "Backups")) {
    await test.step(list.name, async () => {
      await emulator.setFault({ operation: list.operation, kind: "expire-token" });
      await go(page, list.path);
      await expect(page.getByRole("banner")).toContainText("Session ended");
      await expect(main(page).getByText(list.empty, { exact: true })).toHaveCount(0);
      await emulator.clearFaults();
      await go(page, "/session");
      await enterToken(page, await newToken(emulator));
      await expect(rowsOf(page, list).first()).toBeVisible();
    });
  }
});
