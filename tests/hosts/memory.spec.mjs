// Five hundred times mounted and unmounted: nothing is left behind, neither in the page nor in the program.
import { expect, test } from "./fixtures.mjs";
import { keepMemory } from "./programs.mjs";
import { begins } from "./walk.mjs";

// Until the engine has compiled what mounting runs: that is kept for good, and none of it is a console's. With 1600 mounts
// it grows until the thousandth and then no more.
const WARM_UP = 600;
const TIMES = Number(process.env.MOUNTS ?? 500);
const QUARTER = TIMES / 4;
/**
 * What may come by chance, in bytes and pieces: over all of them; in their second half, when everything that is kept for
 * good has been seen; and in the quarter that grew least. What each console leaves behind is left in every quarter; what
 * comes by chance, as compiled code does, is not. The program's memory never shrinks, so how much was wanted at once, on
 * a machine that is busy, counts in the first two; the last one allows it no page.
 */
const OVER_ALL = { nodes: 50, listeners: 10, heap: 800_000, wasm: 16 * 65_536 };
const SECOND_HALF = { nodes: 10, listeners: 5, heap: 300_000, wasm: 8 * 65_536 };
const LEAST_QUARTER = { nodes: 0, listeners: 0, heap: 40_000, wasm: 0 };

/**
 * In the page: mounts and unmounts, by turns with the function into the same place and as a new element that is appended
 * and removed. Every fifth pair is used: it signs in, reads a list, goes elsewhere.
 */
async function cycle([times, project]) {
  const { define, mount } = await import("/node_modules/backup-console/index.js");
  define();
  const section = document.getElementById("second");
  // A place that stays: what it keeps of a console would be seen.
  const stays = (window.stays ??= section.appendChild(document.createElement("div")));
  const getToken = async () => (window.token ??= (await (await fetch("/portal/session")).json()).token);
  const frame = () => new Promise((drawn) => requestAnimationFrame(drawn));
  const until = async (there) => {
    while (!there()) await frame();
  };
  const byFunction = async (options) => {
    const mounted = await mount(stays, options);
    return { target: stays, update: (changes) => mounted.update(changes), mounted, gone: () => mounted.unmount() };
  };
  const byElement = async (options) => {
    const element = Object.assign(document.createElement("backup-console"), options);
    const ready = new Promise((resolve) => element.addEventListener("bc-ready", resolve, { once: true }));
    section.append(element);
    await ready;
    const gone = async () => {
      element.remove();
      await until(() => element.shadowRoot.querySelector("main") === null);
    };
    return { target: element, update: (changes) => Object.assign(element, changes), mounted: element, gone };
  };
  for (let done = 0; done < times; done++) {
    const used = done % 10 < 2;
    const way = done % 2 === 0 ? byFunction : byElement;
    const { target, update, mounted, gone } = await way({ project, getToken, view: used ? "/vaults" : "/", features: { signIn: false } });
    await frame();
    if (used) {
      await until(() => target.shadowRoot.querySelectorAll("tbody tr").length > 1);
      mounted.navigate("/policies");
      await frame();
      update({ theme: "dark" });
      mounted.open("vault/create", { name: "again" });
      await until(() => target.shadowRoot.querySelector("form"));
    }
    await gone();
  }
  await frame();
  // What the portal and the browser noted.
  performance.clearResourceTimings();
  document.getElementById("events").replaceChildren();
  window.told.length = 0;
}

async function counted(page, cdp) {
  // More than once: what the first collection frees may hold something through a finaliser.
  for (let round = 0; round < 3; round++) await cdp.send("HeapProfiler.collectGarbage");
  const { nodes, jsEventListeners: listeners } = await cdp.send("Memory.getDOMCounters");
  const { usedSize: heap } = await cdp.send("Runtime.getHeapUsage");
  const wasm = await page.evaluate(() => window.memories.reduce((all, memory) => all + memory.buffer.byteLength, 0));
  return { nodes, listeners, heap, wasm };
}

test("five hundred times", async ({ page, first }) => {
  test.setTimeout(300_000);
  await keepMemory(page);
  await page.goto("/");
  await begins(first);
  await page.getByRole("checkbox", { name: "First console" }).uncheck();
  await expect(first.getByRole("main")).toHaveCount(0);
  const { project } = await page.evaluate(async () => (await fetch("/portal/session")).json());
  const cdp = await page.context().newCDPSession(page);
  const counts = [];
  for (const times of [WARM_UP, QUARTER, QUARTER, QUARTER, QUARTER]) {
    await page.evaluate(cycle, [times, project]);
    counts.push(await counted(page, cdp));
  }
  for (const [name, most] of Object.entries(OVER_ALL)) {
    const all = counts.map((count) => count[name]);
    const line = `${name}: ${all.join(", ")}`;
    console.log(`   after ${WARM_UP} and four times ${QUARTER} more mounts, ${line}`);
    expect.soft(all[4] - all[0], line).toBeLessThan(most);
    expect.soft(all[4] - all[2], line).toBeLessThanOrEqual(SECOND_HALF[name]);
    const quarters = [1, 2, 3, 4].map((quarter) => all[quarter] - all[quarter - 1]);
    expect.soft(Math.min(...quarters), line).toBeLessThanOrEqual(LEAST_QUARTER[name]);
  }
});
