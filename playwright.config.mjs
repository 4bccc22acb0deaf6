// End-to-end tests: the release build in dist/, served by the emulator on a port of its own for each test.
import { defineConfig } from "@playwright/test";
import { CHROMIUM_ARGS, findChromium } from "./scripts/chromium.mjs";

const DESKTOP = { width: 1280, height: 800 };
const PHONE = { width: 360, height: 740 };
// Rules of a field, commands to copy, loading and the tests' own tools are the same at every width and in every scheme: they run once.
const ONCE = /(\.rules|curl|harness|late|watch)\.spec\.mjs$/;

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
  projects: [
    { name: "desktop light", use: { viewport: DESKTOP, colorScheme: "light" } },
    { name: "desktop dark", testIgnore: ONCE, use: { viewport: DESKTOP, colorScheme: "dark" } },
    { name: "phone", testIgnore: ONCE, use: { viewport: PHONE, colorScheme: "light", isMobile: true, hasTouch: true } },
  ],
});
