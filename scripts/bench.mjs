// How long it takes until a vault can be made, on a slow line and a slow machine: the link to our form, signing in
// included, beside Swagger UI at the same operation with a body that can be edited. In turns, each time in a browser that
// has nothing, so that whatever slows the machine down meanwhile slows both. Prints the medians and their ratio.
//   bench.mjs        RUNS=9 of each
import { readFileSync } from "node:fs";
import { chromium } from "@playwright/test";
import { OPERATION, serveRival } from "./bench/rival.mjs";
import { CHROMIUM_ARGS, findChromium } from "./chromium.mjs";
import { RIVAL, link } from "./usable.mjs";
import { Emulator } from "../tests/e2e/support/emulator.mjs";

const RUNS = Number(process.env.RUNS ?? 9);
/** Slow 4G as Lighthouse has it: 1.6 Mbit/s down, 750 kbit/s up, 150 ms there and back. */
const LINE = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };
const CPU_SLOWED = 4;

/** Milliseconds from opening `address` until `walk` has come to its end. */
async function timed(browser, address, walk) {
  const context = await browser.newContext({ baseURL: address, locale: "en-GB", viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  page.setDefaultTimeout(120_000);
  const devtools = await context.newCDPSession(page);
  await devtools.send("Network.enable");
  await devtools.send("Network.emulateNetworkConditions", LINE);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: CPU_SLOWED });
  const began = performance.now();
  await walk(page);
  const took = performance.now() - began;
  await context.close();
  return took;
}

/** Its body can be edited, and sent. */
async function rivalUsable(page) {
  await page.goto(`/${OPERATION}`, { waitUntil: "commit" });
  await page.locator("textarea.body-param__text:enabled").fill('{ "vault": { "name": "my_vault" } }');
  await page.locator("button.execute:enabled").waitFor();
}

const median = (times) => [...times].sort((one, other) => one - other)[times.length >> 1];
const seconds = (time) => `${(time / 1000).toFixed(2)} s`;

const emulator = await Emulator.start();
const rival = await serveRival();
const browser = await chromium.launch({ executablePath: findChromium(), args: CHROMIUM_ARGS });
const ours = [];
const theirs = [];
try {
  for (let run = 1; run <= RUNS; run++) {
    theirs.push(await timed(browser, rival.address, rivalUsable));
    ours.push(await timed(browser, emulator.address, (page) => link(page, emulator.config)));
    console.log(`   ${String(run).padStart(2)}   ${RIVAL.name} ${seconds(theirs.at(-1))}   this page ${seconds(ours.at(-1))}   ${(ours.at(-1) / theirs.at(-1)).toFixed(2)}`);
  }
} finally {
  await browser.close();
  rival.stop();
  await emulator.stop();
}
const { goal } = JSON.parse(readFileSync("size-budget.json", "utf8")).time;
console.log(`   ${RIVAL.name}, ${rival.brotli} bytes compressed: median ${seconds(median(theirs))}`);
console.log(`   this page: median ${seconds(median(ours))}, ratio ${(median(ours) / median(theirs)).toFixed(2)}, goal ${goal}`);
