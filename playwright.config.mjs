// End-to-end tests: the release build in dist/, served by an emulator for each worker.
import { defineConfig } from "@playwright/test";
import { CHROMIUM_ARGS, findShell } from "./scripts/chromium.mjs";

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
    launchOptions: { executablePath: findShell(), args: CHROMIUM_ARGS },
    viewport: { width: 1280, height: 800 },
    colorScheme: "light",
    locale: "en-GB",
    timezoneId: "Europe/Berlin",
    contextOptions: { reducedMotion: "reduce" },
    // A trace of every test costs a third of the time; a failure leaves its picture and what stood there. TRACE=on keeps all.
    trace: process.env.TRACE ?? "off",
    screenshot: "only-on-failure",
  },
});
