// What the journeys lean on: a session by one line, faults and clock of the emulator.
import { expect, test } from "./fixtures.mjs";
import { enterToken } from "./support/sign-in.mjs";

test("signing in takes one line", async ({ signIn }) => {
  await signIn();
});

test("a fault set on the emulator reaches the page, and ends with a reset", async ({ page, emulator, signIn }) => {
  await emulator.setFault({ operation: "*", times: 0, kind: "status", status: 503, shape: "gateway" });
  await page.goto("/#/session");
  await enterToken(page, emulator.config.token, emulator.config.project_id);
  await expect(page.getByRole("main")).toContainText("503");
  await emulator.reset();
  await signIn();
});

test.describe("the emulator of a worker", () => {
  // One after the other, in one worker: the second finds what the first leaves.
  test.describe.configure({ mode: "serial" });
  let first;

  const state = async ({ address, config }) => {
    const reply = await fetch(`${address}/v3/${config.project_id}/vaults`, { headers: { "x-auth-token": config.token } });
    return { status: reply.status, vaults: reply.ok && (await reply.json()).vaults.map(({ id, name }) => `${id} ${name}`) };
  };

  test("is used up by one test", async ({ emulator }) => {
    first = { address: emulator.address, token: emulator.config.token, ...(await state(emulator)) };
    expect(first.status).toBe(200);
    await emulator.setClock({ freeze: true, advance_seconds: 90_000 });
    await emulator.setFault({ operation: "*", times: 0, kind: "broken" });
  });

  test("and is as new for the next one", async ({ emulator }) => {
    expect({ address: emulator.address, token: emulator.config.token, ...(await state(emulator)) }).toEqual(first);
    expect(await emulator.faults()).toEqual([]);
    expect(Math.abs((await emulator.now()) - Date.now())).toBeLessThan(60_000);
  });
});
