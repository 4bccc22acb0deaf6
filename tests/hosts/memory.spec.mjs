// Five hundred times mounted and unmounted: nothing is left behind, neither in the page nor in the program.
import { expect, test } from "./fixtures.mjs";
import { keepMemory } from "./programs.mjs";
import { begins } from "./walk.mjs";

const WARM_UP = 40;
const TIMES = Number(process.env.MOUNTS ?? 500);
/** What may come and go by chance, over all of them together. One object a mount would be above each. */
const LEEWAY = { nodes: 200, listeners: 50, heap: 1_000_000, wasm: 2 * 65_536 };

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
  // What the portal itself noted.
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
  await page.evaluate(cycle, [WARM_UP, project]);
  const before = await counted(page, cdp);
  await page.evaluate(cycle, [TIMES, project]);
  const after = await counted(page, cdp);
  console.log(`   ${TIMES} mounts:`, Object.keys(after).map((name) => `${name} ${before[name]} → ${after[name]}`).join(", "));
  for (const [name, most] of Object.entries(LEEWAY)) {
    expect(after[name] - before[name], `${name}: ${before[name]} before, ${after[name]} after`).toBeLessThan(most);
  }
});
