// A `test` with an emulator. Starting one for each test is dear where there are hundreds: a worker's tests share a process
// and each finds it as it was when it began.
import { test as base } from "@playwright/test";
import { Emulator } from "./emulator.mjs";

export const test = base.extend({
  /** More options for the emulator's command line, and with them a process of its own: `test.use({ emulatorOptions: ["--scale", "300"] })`. */
  emulatorOptions: [[], { option: true }],

  /** Gives the worker's emulator, as it was at its start. */
  sharedEmulator: [
    async ({}, use) => {
      let shared;
      await use(async () => {
        if (shared) await shared.restart();
        else shared = await Emulator.start();
        return shared;
      });
      await shared?.stop();
    },
    { scope: "worker" },
  ],

  emulator: async ({ emulatorOptions, sharedEmulator }, use) => {
    if (emulatorOptions.length === 0) return use(await sharedEmulator());
    const own = await Emulator.start(emulatorOptions);
    await use(own);
    await own.stop();
  },
});
