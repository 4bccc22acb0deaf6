// The same tests of the hosts in Firefox. Memory is measured through a protocol that only Chromium speaks.
import { defineConfig } from "@playwright/test";
import { fileURLToPath } from "node:url";
import chromium from "./playwright.config.mjs";

export default defineConfig(chromium, {
  testIgnore: /memory/,
  outputDir: "../../test-results/firefox",
  use: {
    browserName: "firefox",
    channel: "moz-firefox",
    launchOptions: { executablePath: fileURLToPath(new URL("firefox.mjs", import.meta.url)), args: [] },
  },
});
