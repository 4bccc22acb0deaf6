// Five hundred times mounted and unmounted: nothing is left behind, neither in the page nor in the program.
import { expect, test } from "./fixtures.mjs";
import { keepMemory } from "./programs.mjs";
import { begins } from "./walk.mjs";

const WARM_UP = 40;
const TIMES = Number(process.env.MOUNTS ?? 500);
/**
 * What may come by chance, in bytes and pieces: over all of them, and in their second half alone, when everything that is
 * kept for good has been seen. The program's memory never shrinks, so how much was wanted at once counts in the first.
 */
const OVER_ALL = { nodes: 50, listeners: 10, heap: 400_000, wasm: 16 * 65_536 };
const SECOND_HALF = { nodes: 10, listeners: 5, heap: 200_000, wasm: 2 * 65_536 };

/** In the page: mounts and unmounts. Every tenth is used: it signs in, reads a list, goes elsewhere. */
async function cycle([times, project]) {
  const { mount } = await import("/node_modules/backup-console/index.js");
  const target = document.getElementById("second");
  const getToken = async () => (window.token ??= (await (await fetch("/portal/session")).json()).token);
  const frame = () => new Promise((drawn) => requestAnimationFrame(drawn));
  const until = async (there) => {
    while (!there()) await frame();
  };
  for (let done = 0; done < times; done++) {
    const used = done % 10 === 0;
    const mounted = await mount(target, { project, getToken, view: used ? "/vaults" : "/", features: { signIn: false } });
    await frame();
    if (used) {
      await until(() => target.shadowRoot.querySelectorAll("tbody tr").length > 1);
      mounted.navigate("/policies");
      await frame();
      mounted.update({ theme: "dark" });
      mounted.open("vault/create", { name: "again" });
      await until(() => target.shadowRoot.querySelector("form"));
    }
    mounted.unmount();
  }
  await frame();
  // What the portal and the browser noted.
  performance.clearResourceTimings();
  document.getElementById("events").replaceChildren();
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
  const { project } = await page.evaluate(async () => (await fetch("/portal/session")).json());
  const cdp = await page.context().newCDPSession(page);
  const counts = [];
  for (const times of [WARM_UP, TIMES / 2, TIMES / 2]) {
    await page.evaluate(cycle, [times, project]);
    counts.push(await counted(page, cdp));
  }
  const [before, half, after] = counts;
  for (const [name, most] of Object.entries(OVER_ALL)) {
    const line = `${name}: ${before[name]}, ${half[name]}, ${after[name]}`;
    console.log(`   after ${WARM_UP}, ${TIMES / 2} and ${TIMES / 2} more mounts, ${line}`);
    expect.soft(after[name] - before[name], line).toBeLessThan(most);
    expect.soft(after[name] - half[name], line).toBeLessThan(SECOND_HALF[name]);
  }
});
