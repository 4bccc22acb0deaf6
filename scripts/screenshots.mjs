// Takes the pictures of docs/screenshots: the console with the demo account, light and dark, desktop and phone.
import { mkdir } from "node:fs/promises";
import { chromium } from "@playwright/test";
import { CHROMIUM_ARGS, findChromium } from "./chromium.mjs";
import { Emulator } from "../tests/e2e/support/emulator.mjs";
import { SAVED, beginRun, station } from "../tests/e2e/support/protect.mjs";
import { go, signIn } from "../tests/e2e/support/sign-in.mjs";

const FOLDER = "docs/screenshots";
const DESKTOP = { width: 1280, height: 800 };
const TALL = { width: 1280, height: 1000 };
const PHONE = { width: 360, height: 740 };

/** The walkthrough, to the moment at which everything is saved. */
async function walk(page) {
  await beginRun(page);
  await station(page, "Verified").getByText(SAVED).waitFor({ timeout: 60_000 });
  await page.evaluate(() => window.scrollTo(0, 0));
}

/** File name, place in the console, size, colours, and what is done there first. */
const PICTURES = [
  ["overview", "/", DESKTOP, "light"],
  ["vaults", "/vaults", DESKTOP, "dark"],
  ["protect", "/protect", TALL, "light", walk],
  ["protect-phone", "/protect", PHONE, "light"],
];

await mkdir(FOLDER, { recursive: true });
// At a pace at which a backup takes seconds, as in the demo.
const emulator = await Emulator.start(["--speed", "2"]);
const browser = await chromium.launch({ executablePath: findChromium(), args: CHROMIUM_ARGS });
try {
  for (const [name, place, viewport, colorScheme, before] of PICTURES) {
    const context = await browser.newContext({ baseURL: emulator.address, viewport, colorScheme, deviceScaleFactor: 2, reducedMotion: "reduce" });
    const page = await context.newPage();
    await signIn(page, emulator);
    await go(page, place);
    await page.waitForLoadState("networkidle");
    await before?.(page);
    await page.screenshot({ path: `${FOLDER}/${name}.png` });
    console.log(`   ${FOLDER}/${name}.png`);
    await context.close();
  }
} finally {
  await browser.close();
  await emulator.stop();
}
