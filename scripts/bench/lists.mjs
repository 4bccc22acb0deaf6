// A list of 100,000 backups beside two other ways to show one, in one run: AG Grid and TanStack Virtual with the same rows
// from the same server. In turns, the processor slowed four times, each time in a browser that has nothing. Prints medians
// and ratios.
//   lists.mjs        RUNS=5 of each
import { chromium } from "@playwright/test";
import { GRIDS, serveGrids } from "./grids.mjs";
import { CHROMIUM_ARGS, findChromium } from "../chromium.mjs";
import { Emulator } from "../../tests/e2e/support/emulator.mjs";

const RUNS = Number(process.env.RUNS ?? 5);
const SERVERS = 20_000;
const CPU_SLOWED = 4;
/** Frames of a fling, and how far it goes in each, px. */
const FLING = { frames: 60, step: 3000 };
const OURS = { name: "this page", first: "main .bc-list tbody tr", scroller: "main .bc-list", head: "main .bc-list thead th:nth-child(2) button" };

/** In the page: does something, and waits until `first` says something else and that is drawn. Milliseconds. */
const changed = ([what, first, of]) =>
  new Promise((done, failed) => {
    const said = () => document.querySelector(first)?.textContent ?? "";
    const before = said();
    const began = performance.now();
    const look = () => {
      if (performance.now() - began > 60_000) return failed(new Error(`${what}: nothing changed`));
      if (said() === before) return requestAnimationFrame(look);
      requestAnimationFrame(() => setTimeout(() => done(performance.now() - began)));
    };
    if (what === "search") {
      const search = document.querySelector("main input[type=search], #search");
      search.value = of;
      search.dispatchEvent(new InputEvent("input", { bubbles: true }));
    } else {
      document.querySelector(of).click();
    }
    requestAnimationFrame(look);
  });

/** In the page: flings the list. Milliseconds until the last frame, and of the longest task. */
const flung = async ([scroller, { frames, step }]) => {
  let longest = 0;
  const observer = new PerformanceObserver((list) => list.getEntries().forEach(({ duration }) => (longest = Math.max(longest, duration))));
  observer.observe({ type: "longtask" });
  const place = [...document.querySelectorAll(scroller)].find((it) => it.scrollHeight > it.clientHeight);
  const frame = () => new Promise((next) => requestAnimationFrame(next));
  const began = performance.now();
  for (let at = 0; at < frames; at++) {
    place.scrollTop += step;
    await frame();
  }
  await frame();
  const took = performance.now() - began;
  await new Promise((later) => setTimeout(later, 100));
  observer.disconnect();
  return { took, longest };
};

/** In the page, before anything: keeps the memory of a program, which no measure of the browser counts. */
const keepMemory = () => {
  for (const name of ["instantiate", "instantiateStreaming"]) {
    const before = WebAssembly[name];
    WebAssembly[name] = async (...all) => {
      const made = await before.apply(WebAssembly, all);
      globalThis.memoryOfProgram ??= (made.instance ?? made).exports.memory;
      return made;
    };
  }
};

/** One run of one of them. */
async function run(browser, of, open, read) {
  const context = await browser.newContext({ locale: "en-GB", viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  await page.addInitScript(keepMemory);
  const devtools = await context.newCDPSession(page);
  const slowed = (rate) => devtools.send("Emulation.setCPUThrottlingRate", { rate });
  let bytes = 0;
  const files = new Set();
  await devtools.send("Network.enable");
  devtools.on("Network.requestWillBeSent", ({ requestId, request }) => !/\/(v\d|_emulator)/.test(new URL(request.url).pathname) && files.add(requestId));
  devtools.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => (bytes += files.has(requestId) ? encodedDataLength : 0));
  await slowed(CPU_SLOWED);
  const began = performance.now();
  await open(page);
  await page.locator(of.first).first().waitFor();
  const rows = performance.now() - began;
  const sent = bytes;
  await slowed(1);
  await read(page);
  const all = performance.now() - began;
  await devtools.send("HeapProfiler.collectGarbage");
  await devtools.send("HeapProfiler.collectGarbage");
  const { usedSize } = await devtools.send("Runtime.getHeapUsage");
  const program = await page.evaluate(() => globalThis.memoryOfProgram?.buffer.byteLength ?? 0);
  await slowed(CPU_SLOWED);
  const sort = await page.evaluate(changed, ["sort", of.first, of.head]);
  const fling = await page.evaluate(flung, [of.scroller, FLING]);
  await page.evaluate((scroller) => document.querySelectorAll(scroller).forEach((it) => (it.scrollTop = 0)), of.scroller);
  await page.locator(of.first).first().waitFor();
  const filter = await page.evaluate(changed, ["search", of.first, "19 77"]);
  await context.close();
  return { rows, all, filter, sort, fling: fling.took, longest: fling.longest, memory: (usedSize + program) / 1e6, bytes: sent / 1000 };
}

const median = (values) => [...values].sort((one, other) => one - other)[values.length >> 1];
const LINES = [
  ["rows", "first rows", "ms"],
  ["all", "all read (the processor slowed until the first rows)", "ms"],
  ["filter", "filter", "ms"],
  ["sort", "sort by name", "ms"],
  ["fling", `fling of ${FLING.frames} frames`, "ms"],
  ["longest", "its longest task", "ms"],
  ["memory", "memory", "MB"],
  ["bytes", "files, as they are sent", "KB"],
];

const emulator = await Emulator.start(["--scale", String(SERVERS)]);
const grids = await serveGrids();
// The pages of the others stand at another address: without a question before each call.
const browser = await chromium.launch({ executablePath: findChromium(), args: [...CHROMIUM_ARGS, "--disable-web-security"] });
const { token, project_id: project } = emulator.config;
const cbr = `${emulator.address}/proxy/cbr`;
const ways = GRIDS.map((grid) => ({
  ...grid,
  open: (page) => page.goto(`${grids.address}/${grid.source}.html#${new URLSearchParams({ cbr, project, token })}`, { waitUntil: "commit" }),
  read: (page) => page.waitForFunction(() => document.title === "read"),
}));
ways.push({
  ...OURS,
  async open(page) {
    await page.goto(`${emulator.address}/#/backups`, { waitUntil: "commit" });
    await page.getByRole("banner").getByRole("link", { name: "Sign in" }).click();
    await page.getByLabel("Token", { exact: true }).fill(token);
    await page.getByLabel("Project id").fill(project);
    await page.getByRole("main").getByRole("button", { name: "Sign in" }).click();
  },
  read: (page) => page.waitForFunction(() => /100\D?0\d\d backups/.test(document.querySelector("main [role=status]")?.textContent ?? "") && !document.querySelector("main [aria-busy=true]")),
});
const found = new Map(ways.map(({ name }) => [name, []]));
try {
  for (let turn = 1; turn <= RUNS; turn++) {
    for (const way of ways) {
      // Chromium now and then draws no frame of a page that is slowed down: that turn tells nothing, and is taken again.
      const one = await run(browser, way, way.open, way.read).catch((error) => {
        console.log(`   ${turn}   ${way.name.padEnd(18)}${error.message.split("\n")[0]}: once more`);
        return run(browser, way, way.open, way.read);
      });
      found.get(way.name).push(one);
      console.log(`   ${turn}   ${way.name.padEnd(18)}${LINES.map(([key, , unit]) => `${Math.round(one[key])} ${unit}`).join("   ")}`);
    }
  }
} finally {
  await browser.close();
  grids.stop();
  await emulator.stop();
}
const of = (name, key) => median(found.get(name).map((one) => one[key]));
for (const [key, label, unit] of LINES) {
  const ours = of(OURS.name, key);
  const others = GRIDS.map(({ name }) => `${name} ${Math.round(of(name, key))} ${unit} (${(ours / of(name, key)).toFixed(2)})`);
  console.log(`   ${label}: this page ${Math.round(ours)} ${unit}; ${others.join("; ")}`);
}
