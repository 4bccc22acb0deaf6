// The packed package in pages of others: each host of examples/, served with a strict policy, the emulator behind it.
import { defineConfig } from "@playwright/test";
import { CHROMIUM_ARGS, findShell } from "../../scripts/chromium.mjs";

export default defineConfig({
  testDir: ".",
  // The others are for node.
  testMatch: "**/*.spec.mjs",
  outputDir: "../../test-results/hosts",
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: process.env.CI ? [["dot"]] : [["list"]],
  use: {
    actionTimeout: 15_000,
    // The memory tests collect garbage when they say so.
    launchOptions: { executablePath: findShell(), args: [...CHROMIUM_ARGS, "--js-flags=--expose-gc", "--enable-precise-memory-info"] },
    viewport: { width: 1280, height: 800 },
    locale: "en-GB",
    timezoneId: "Europe/Berlin",
    contextOptions: { reducedMotion: "reduce" },
    // A trace of every test costs a third of the time; a failure leaves its picture and what stood there. TRACE=on keeps all.
    trace: process.env.TRACE ?? "off",
  },
});
