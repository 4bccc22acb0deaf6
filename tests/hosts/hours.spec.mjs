// Hours at a stretch: jobs, renewed tokens, a list that changes, faults at random. Each job ends in its right word, and nothing
// grows after the first hour. `HOURS=8 make test-hosts SPEC=hours` for a whole shift, `SEED=…` for the same faults again.
import { expect, test } from "./fixtures.mjs";
import { mountIn } from "./portal.mjs";
import { keepMemory } from "./programs.mjs";
import { begins } from "./walk.mjs";

const HOURS = Number(process.env.HOURS ?? 2);
const SEED = Number(process.env.SEED ?? 1);
/** So much of the clock passes at once: shorter than anything waits for an answer. */
const STEP = 10;
const JOBS = 500;

// A token lasts an hour, so each hour has a renewal.
test.use({ emulatorOptions: ["--scale", "100", "--token-hours", "1"] });

/** Numbers from 0 up to 1, the same for a seed. */
function random(seed) {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

const FAULTS = [
  { operation: "cbr.backup.delete", kind: "broken", when: "before" },
  { operation: "cbr.backup.delete", kind: "broken", when: "after" },
  { operation: "cbr.backup.delete", kind: "throttle", retry_after: 5 },
  { operation: "cbr.backup.delete", kind: "status", status: 500 },
  { operation: "cbr.backup.delete", kind: "html", status: 502, when: "after" },
  { operation: "cbr.backup.delete", kind: "expire-token" },
  { operation: "cbr.backup.list", kind: "status", status: 503 },
  { operation: "cbr.backup.list", kind: "broken" },
  { operation: "cbr.backup.list", kind: "html" },
  { operation: "cbr.task.list", kind: "throttle", retry_after: 3 },
  { operation: "cbr.task.list", kind: "truncated" },
];

/** Lets the clocks of the page and of the cloud go on, step by step; what is asked meanwhile is answered in between. */
function clocks(page, emulator) {
  const flying = new Set();
  page.on("request", (request) => request.url().includes("/proxy/") && flying.add(request));
  for (const end of ["requestfinished", "requestfailed"]) page.on(end, (request) => flying.delete(request));
  return async (seconds) => {
    for (let passed = 0; passed < seconds; passed += STEP) {
      await control(emulator, "clock", { advance_seconds: STEP });
      await page.clock.runFor(STEP * 1000);
      await expect.poll(() => [...flying].map((request) => `${request.method()} ${request.url()}`), { intervals: [5] }).toEqual([]);
    }
  };
}

const control = async ({ address }, path, body) =>
  fetch(`${address}/_emulator/${path}`, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) });

/** Asks the cloud itself, with a token of the test's own. */
function cloud({ address, config }) {
  return async (path, body) => {
    const session = await (await fetch(`${address}/v3/auth/tokens`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ auth: { identity: { methods: ["password"], password: { user: { name: "demo", password: "demo", domain: { name: "demo" } } } }, scope: { project: { id: config.project_id } } } }),
    })).headers.get("x-subject-token");
    const reply = await fetch(`${address}/v3/${config.project_id}/${path}`, {
      method: body ? "POST" : "GET",
      headers: { "x-auth-token": session, "content-type": "application/json" },
      body: body && JSON.stringify(body),
    });
    return reply.json();
  };
}

test(`${HOURS} hours`, async ({ page, first, second, emulator }) => {
  test.setTimeout(HOURS * 60_000 + 60_000);
  const chance = random(SEED);
  const ask = cloud(emulator);
  const { backups } = await ask("backups?limit=1000");
  const old = backups.filter(({ resource_name }) => resource_name.startsWith("load-"));
  expect(old).toHaveLength(JOBS);
  // Servers whose numbers differ in the last digit are a job; the most of them are ten, with five backups each.
  const tens = [...new Set(old.map(({ resource_name }) => resource_name.slice(0, -1)))].sort();

  await keepMemory(page);
  await page.clock.install({ time: Date.now() });
  const pass = clocks(page, emulator);
  await page.goto("/");
  await begins(first);
  await page.getByRole("checkbox", { name: "First console" }).uncheck();
  const reasons = () => page.evaluate(() => window.reasons);
  const mounted = await mountIn(page, "second", () => {
    window.reasons = [];
    const getToken = async (reason) => (window.reasons.push(reason), (await (await fetch("/portal/session")).json()).token);
    return { getToken, view: "/backups", language: "en", features: { signIn: false } };
  });
  // Refused twice in a row, the console says so, and waits for the next one.
  await mounted.evaluate((mounted) => addEventListener("bc-token-needed", async () => mounted.update({ token: (await (await fetch("/portal/session")).json()).token }), true));
  const main = second.getByRole("main");
  const bar = second.getByRole("region", { name: "Actions", exact: true });
  const dialog = second.getByRole("dialog");
  let requests = 0;
  page.on("request", (request) => request.url().includes("/proxy/") && (requests += 1));
  const cdp = await page.context().newCDPSession(page);

  /** Lets time pass until what is being done has come to its end. */
  async function over() {
    for (let steps = 0; !(await bar.getByRole("button", { name: "Close" }).isVisible()); steps++) {
      expect(steps, await bar.innerText()).toBeLessThan(100);
      await pass(STEP);
    }
  }

  async function press(name) {
    await bar.getByRole("button", { name: "Details" }).click();
    const button = dialog.getByRole("button", { name });
    const there = await button.isVisible();
    if (there) await button.click();
    await dialog.getByRole("button", { name: "Close", exact: true }).last().click();
    if (there) await over();
    return there;
  }

  /** Deletes the backups of these servers, whatever happens meanwhile; again, what failed or is not known in the end. */
  async function job(name) {
    // Newer ones come meanwhile: those are others.
    const ours = new Set(old.filter(({ resource_name }) => resource_name.startsWith(name)).map(({ id }) => id));
    await main.getByRole("searchbox").fill(name);
    for (let faults = 0; faults < 6; faults++) {
      const fault = FAULTS[Math.floor(chance() * FAULTS.length)];
      await emulator.setFault({ ...fault, skip: Math.floor(chance() * 8) });
    }
    for (let [left, tries] = [ours.size, 0]; left > 0; tries++) {
      expect(tries, "it comes to an end").toBeLessThan(3);
      await expect(main.getByText(`${left} of`)).toBeVisible();
      await main.getByRole("checkbox", { name: "Select all rows" }).click();
      await main.getByRole("button", { name: "Delete", exact: true }).click();
      const [, typed] = /^Type (.*) to confirm$/.exec(await dialog.getByText(/^Type .* to confirm$/).first().innerText());
      await dialog.getByRole("textbox", { name: /^Type .* to confirm/ }).fill(typed);
      await dialog.getByRole("button", { name: /^Delete/ }).last().click();
      await over();
      // What did not come to pass must not meet the test's own question. What it says is what is so.
      await emulator.clearFaults();
      const gone = async () => {
        const text = await bar.innerText();
        const { backups } = await ask("backups?limit=1000");
        const there = backups.filter(({ id }) => ours.has(id)).length;
        expect(Number(/(\d+) deleted/.exec(text)?.[1] ?? 0), text).toBe(left - there);
        return there;
      };
      // What failed is sent again; what is not known and still there may still go, and is begun again from the list.
      if ((await gone()) > 0 && (await press(/^Retry \d+ failed/))) await gone();
      left = await gone();
      await bar.getByRole("button", { name: "Close" }).click();
      await expect(bar).toBeHidden();
    }
    await main.getByRole("searchbox").fill("");
  }

  async function counted() {
    await page.evaluate(() => {
      // What the portal and the browser noted.
      performance.clearResourceTimings();
      document.getElementById("events").replaceChildren();
      window.told.length = 0;
    });
    for (let round = 0; round < 3; round++) await cdp.send("HeapProfiler.collectGarbage");
    const { nodes, jsEventListeners: listeners } = await cdp.send("Memory.getDOMCounters");
    const { usedSize: heap } = await cdp.send("Runtime.getHeapUsage");
    const wasm = await page.evaluate(() => window.memories.reduce((all, memory) => all + memory.buffer.byteLength, 0));
    return { nodes, listeners, heap, wasm };
  }

  await expect(main.getByText("524 backups")).toBeVisible();
  const vaults = (await ask("vaults")).vaults.filter(({ resources, billing }) => resources.some(({ name }) => !name.startsWith("load-")) && billing.status === "available");
  const hours = [];
  for (let hour = 0; hour < HOURS; hour++) {
    const before = requests;
    // The list changes: somebody else backs up.
    const { id } = vaults[hour % vaults.length];
    await ask("checkpoints", { checkpoint: { vault_id: id, parameters: { auto_trigger: false, description: "", incremental: true } } });
    for (const name of tens.filter((_, at) => Math.floor((at * HOURS) / tens.length) === hour)) await job(name);
    await second.getByRole("button", { name: "Refresh" }).first().click();
    await pass(3600);
    hours.push({ ...(await counted()), requests: requests - before });
  }

  const tasks = (await ask("operation-logs?operation_type=delete&limit=1000")).operation_logs.map((task) => task.extra_info.delete.backup_id);
  const ids = new Set(old.map(({ id }) => id));
  const ours = tasks.filter((id) => ids.has(id));
  expect([ours.length, new Set(ours).size], "each once").toEqual([JOBS, JOBS]);
  expect((await reasons()).filter((reason) => reason === "expiring").length, "a token is renewed each hour").toBeGreaterThanOrEqual(HOURS - 1);

  const [begin, ...rest] = hours;
  for (const name of Object.keys(begin)) console.log(`   ${name} at the end of each hour: ${hours.map((hour) => hour[name]).join(", ")}`);
  for (const hour of rest) {
    expect.soft(hour.nodes - begin.nodes, "nodes").toBeLessThan(300);
    expect.soft(hour.listeners - begin.listeners, "listeners").toBeLessThan(30);
    expect.soft(hour.heap - begin.heap, "heap").toBeLessThan(1_500_000);
    expect.soft(hour.wasm - begin.wasm, "memory of the program").toBeLessThanOrEqual(32 * 65_536);
    expect.soft(hour.requests / begin.requests, "requests").toBeLessThan(1.3);
  }
});
