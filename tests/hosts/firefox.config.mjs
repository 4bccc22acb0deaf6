// The same tests of the hosts in Firefox.
import { defineConfig } from "@playwright/test";
import { fileURLToPath } from "node:url";
import chromium from "./playwright.config.mjs";

export default defineConfig(chromium, {
  // All but these: memory is counted by Chromium's own protocol; hostile, outside and frame were written for its sentences
  // and error pages, and have not been driven here yet.
  testIgnore: /(memory|hostile|outside|frame)\.spec/,
  outputDir: "../../test-results/firefox",
  use: {
    browserName: "firefox",
    channel: "moz-firefox",
    launchOptions: { executablePath: fileURLToPath(new URL("firefox.mjs", import.meta.url)), args: [] },
  },
});
