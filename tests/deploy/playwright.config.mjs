// The real nginx and the real Caddy with the files of deploy/, the emulator behind them as the cloud.
import base from "../../playwright.config.mjs";

const EVERY = /\.both\.spec\.mjs$/;

export default {
  ...base,
  testDir: ".",
  outputDir: "../../test-results",
  projects: [
    { name: "nginx", testMatch: EVERY, use: { kind: "nginx" } },
    { name: "caddy", testMatch: EVERY, use: { kind: "caddy" } },
    { name: "files", testMatch: /\.spec\.mjs$/, testIgnore: EVERY },
  ],
};
