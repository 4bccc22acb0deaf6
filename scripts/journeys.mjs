// What a cold browser loads of ours on four journeys, in English, against the limits of size-budget.json and beside
// Swagger UI. The journeys are gone in a real browser on the release build; what is counted are the sizes of the
// compressed files that it asked for, so that two runs on the same build say the same. docs/size.md defines them.
//   journeys.mjs             a table; fails above a limit
//   journeys.mjs --record    makes the present numbers the limits, there and in docs/size.md
import { existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { chromium } from "@playwright/test";
import { CHROMIUM_ARGS, findChromium } from "./chromium.mjs";
import { RIVAL, link, signInOnPage, usable } from "./usable.mjs";
import { Emulator } from "../tests/e2e/support/emulator.mjs";
import { idle, settled, underWay } from "../tests/e2e/support/page.mjs";
import { PLACES } from "../tests/e2e/support/places.mjs";
import { VAULT_S003, uuid } from "../tests/e2e/support/protect.mjs";
import { go } from "../tests/e2e/support/sign-in.mjs";

const BUDGET = "size-budget.json";
const DOCUMENT = "docs/size.md";

/** Each begins in a browser that has nothing: `page`, what it can sign in with, and a wait for all that is on its way. */
const JOURNEYS = {
  first: async (page, account, rest) => {
    await page.goto("/");
    await rest();
  },
  link: async (page, account, rest) => {
    await link(page, account, rest);
    await rest();
  },
  vault: async (page, account, rest) => {
    await page.goto("/");
    await page.getByRole("main").getByRole("link", { name: "Sign in" }).click();
    await signInOnPage(page, account);
    await rest();
    await go(page, "/vaults/create");
    await usable(page);
    await rest();
  },
  all: async (page, account, rest) => {
    await page.goto("/");
    await page.getByRole("main").getByRole("link", { name: "Sign in" }).click();
    await signInOnPage(page, account);
    await rest();
    for (const path of [...PLACES.map(([path]) => path), `/vaults/${VAULT_S003.id}`, `/restore-points/${uuid(1)}`, "/nowhere"]) {
      await go(page, path);
      await page.getByRole("heading", { level: 1 }).waitFor();
      await rest();
    }
  },
};

/** The bytes of a file as it is sent: the compressed one where there is one. */
function sent(file) {
  const packed = `dist/${file}.br`;
  return statSync(existsSync(packed) ? packed : `dist/${file}`).size;
}

/** Every file of ours that is fetched over the wire, each as often as it is: what the browser still has is no request. */
async function watchFiles(page, origin) {
  const files = [];
  const wrong = [];
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Network.enable");
  const kept = new Set();
  devtools.on("Network.requestServedFromCache", ({ requestId }) => kept.add(requestId));
  devtools.on("Network.responseReceived", ({ requestId, response }) => {
    const { pathname } = new URL(response.url);
    // Calls to the services and to the emulator's control path are nobody's files.
    if (!response.url.startsWith(`${origin}/`) || /^\/(proxy|_emulator)\//.test(pathname) || response.fromDiskCache || kept.has(requestId)) return;
    const file = pathname === "/" ? "index.html" : pathname.slice(1);
    const encoding = Object.entries(response.headers).find(([name]) => name.toLowerCase() === "content-encoding")?.[1];
    files.push(file);
    if (response.status !== 200 || (encoding === "br") !== existsSync(`dist/${file}.br`)) wrong.push(`${file}: ${response.status}, not as it lies in dist/`);
  });
  return { files, wrong };
}

/** Goes one journey; gives what files of ours were fetched, how many, and their bytes. */
async function measure(browser, emulator, walk) {
  const context = await browser.newContext({ baseURL: emulator.address, locale: "en-GB", reducedMotion: "reduce" });
  const page = await context.newPage();
  const open = underWay(page);
  const { files, wrong } = await watchFiles(page, emulator.address);
  const rest = async () => {
    await idle(page);
    await settled(page, open);
  };
  await walk(page, emulator.config, rest);
  await context.close();
  if (wrong.length > 0) throw new Error(wrong.join("\n"));
  return { files, brotli: files.reduce((sum, file) => sum + sent(file), 0), requests: files.length };
}

const kb = (count) => `${(count / 1000).toFixed(1)} KB`;
const ratio = (count) => (count / RIVAL.brotli).toFixed(2);

/** What stands in docs/size.md: now, and where it shall go. */
function table(journeys) {
  const goal = ({ goal, goal_requests }) => `≤ ${goal}${goal_requests ? `, ≤ ${goal_requests} requests` : ""}`;
  const row = (entry) => `| ${entry.title} | ${kb(entry.brotli)} in ${entry.requests} requests | ${ratio(entry.brotli)} | ${goal(entry)} |`;
  return ["| journey | brotli | of Swagger UI | goal |", "| --- | ---: | ---: | ---: |", ...Object.values(journeys).map(row)].join("\n");
}

function record(budget, measured) {
  for (const [name, { brotli, requests }] of Object.entries(measured)) {
    Object.assign(budget.journeys[name], { brotli, requests, limit_brotli: brotli + budget.slack_brotli, limit_requests: requests });
  }
  writeFileSync(BUDGET, `${JSON.stringify(budget, null, 2)}\n`);
  const text = readFileSync(DOCUMENT, "utf8");
  writeFileSync(DOCUMENT, text.replace(/(<!-- journeys -->\n)[^]*?(<!-- end -->)/, (_, before, after) => `${before}${table(budget.journeys)}\n${after}`));
}

function judge({ title, goal, goal_requests, limit_brotli, limit_requests }, { brotli, requests }) {
  const cells = [kb(brotli), `${requests} requests`, ratio(brotli)].map((cell) => cell.padStart(12));
  const limits = `   limit ${kb(limit_brotli)}, ${limit_requests} requests; goal ${goal}${goal_requests ? `, ${goal_requests} requests` : ""}`;
  console.log(`   ${title.padEnd(46)}${cells.join("")}${limits}`);
  const kept = brotli <= limit_brotli && requests <= limit_requests;
  if (!kept) console.log('      Above its limit. If it has to be: make size-record WHY="…"');
  return kept;
}

const budget = JSON.parse(readFileSync(BUDGET, "utf8"));
const emulator = await Emulator.start();
const browser = await chromium.launch({ executablePath: findChromium(), args: CHROMIUM_ARGS });
const measured = {};
try {
  for (const [name, walk] of Object.entries(JOURNEYS)) measured[name] = await measure(browser, emulator, walk);
} finally {
  await browser.close();
  await emulator.stop();
}
if (process.argv[2] === "--record") record(budget, measured);
console.log(`   journeys in a cold browser, beside ${RIVAL.name} (${kb(RIVAL.brotli)})`);
if (process.argv[2] === "--files") for (const { files } of Object.values(measured)) console.log(files.map((file) => `      ${kb(sent(file)).padStart(9)} ${file}`).join("\n"), "\n");
const kept = Object.entries(measured).map(([name, found]) => judge(budget.journeys[name], found));
process.exitCode = kept.every(Boolean) ? 0 : 1;
