// What the journeys lean on: a session by one line, faults and clock of the emulator.
import { expect, test } from "./fixtures.mjs";
import { enterToken } from "./support/sign-in.mjs";

test("signing in takes one line", async ({ signIn, axe }) => {
  await signIn();
  await axe("signed in");
});

test("a fault set on the emulator reaches the page, and ends with a reset", async ({ page, emulator, signIn }) => {
  await emulator.setFault({ operation: "*", times: 0, kind: "status", status: 503, shape: "gateway" });
  await page.goto("/#/session");
  await enterToken(page, emulator.config.token, emulator.config.project_id);
  await expect(page.getByRole("main")).toContainText("503");
  await emulator.reset();
  await signIn();
});

test("two starts of the emulator have the same token and clock control answers", async ({ emulator }) => {
  const { Emulator } = await import("./support/emulator.mjs");
  const other = await Emulator.start();
  try {
    expect(other.config.project_id).toBe(emulator.config.project_id);
    expect(other.config.token).toBe(emulator.config.token);
    await other.setClock({ freeze: true, advance_seconds: 20 });
    await other.clearFaults();
  } finally {
    await other.stop();
  }
});
