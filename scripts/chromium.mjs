// Which Chromium the tests drive: $CHROMIUM, the system's, or the one that Playwright installed.
// Prints its path, or fails when there is none.
import { chromium } from "@playwright/test";
import { find, tell } from "./found.mjs";

const NAMES = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"];
const PLACES = ["/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", "/Applications/Chromium.app/Contents/MacOS/Chromium"];

/** The path of a Chromium, or `undefined`. */
export const findChromium = () => find(process.env.CHROMIUM, NAMES, [...PLACES, chromium.executablePath()]);

/**
 * The same without windows, where there is one: for hundreds of pages, each of which would get a window with its bars. Else
 * the whole one.
 */
export const findShell = () => (process.env.CHROMIUM ? findChromium() : find(undefined, ["chromium-headless-shell"], []) ?? findChromium());

/** Arguments without which Chromium does not run in a container, or calls home. */
export const CHROMIUM_ARGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-dev-shm-usage",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

tell(import.meta.url, findChromium());
