// What another browser can do otherwise, in Firefox: docs/tests.md says why these.
import { defineConfig } from "@playwright/test";
import { fileURLToPath } from "node:url";
import chromium from "./playwright.config.mjs";

export default defineConfig(chromium, {
  // Not what only the program decides, which is the same one: options, events, methods, tokens. Memory is counted by
  // Chromium's own protocol; hostile, outside and frame were written for its sentences and error pages, and have not been
  // driven here yet.
  testMatch: /(element|focus|frame-origins|hosts|recovery|router|single-spa|start|steady|theme)\.spec/,
  outputDir: "../../test-results/firefox",
  use: {
    browserName: "firefox",
    channel: "moz-firefox",
    launchOptions: { executablePath: fileURLToPath(new URL("firefox.mjs", import.meta.url)), args: [] },
  },
});
