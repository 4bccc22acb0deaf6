// End-to-end tests: the release build in dist/, served by the emulator on a port of its own for each test.
import { defineConfig } from "@playwright/test";
import { CHROMIUM_ARGS, findChromium } from "./scripts/chromium.mjs";

const DESKTOP = { width: 1280, height: 800 };
const PHONE = { width: 360, height: 740 };
// Rules look the same in every scheme and at every width.
const ONCE = /(watch|\.rules)\.spec/;

export default defineConfig({
  testDir: "tests/e2e",
  outputDir: "test-results",
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: process.env.CI ? [["dot"]] : [["list"]],
  use: {
    // Far above what anything takes; without it a wrong look-up waits for the whole test.
    actionTimeout: 15_000,
    launchOptions: { executablePath: findChromium(), args: CHROMIUM_ARGS },
    locale: "en-GB",
    timezoneId: "Europe/Berlin",
    contextOptions: { reducedMotion: "reduce" },
    trace: "retain-on-failure",
    screenshot: "only-on-failure",
  },
  // Once is enough for the watch itself and for the rules; everything else runs in each.
  projects: [
    { name: "desktop light", use: { viewport: DESKTOP, colorScheme: "light" } },
    { name: "desktop dark", testIgnore: ONCE, use: { viewport: DESKTOP, colorScheme: "dark" } },
    { name: "phone", testIgnore: ONCE, use: { viewport: PHONE, colorScheme: "light", isMobile: true, hasTouch: true } },
  ],
});
