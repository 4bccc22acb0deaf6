// The same tests of the hosts in Firefox.
import { defineConfig } from "@playwright/test";
import { fileURLToPath } from "node:url";
import chromium from "./playwright.config.mjs";

export default defineConfig(chromium, {
  // What a portal and a person do, in every host. The rest is about this or that rule of the package, the same in any browser.
  testIgnore: /(memory|hostile|outside|frame)\.spec/,
  outputDir: "../../test-results/firefox",
  use: {
    browserName: "firefox",
    channel: "moz-firefox",
    launchOptions: { executablePath: fileURLToPath(new URL("firefox.mjs", import.meta.url)), args: [] },
  },
});
