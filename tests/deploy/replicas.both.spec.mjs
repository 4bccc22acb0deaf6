// Two replicas behind something that sends every request to the other one: one session, nothing shared.
import { SAVED, beginRun, station } from "../e2e/support/protect.mjs";
import { expect, test as base } from "./fixtures.mjs";
import { Balance } from "./support/balance.mjs";

const test = base.extend({
  replicas: async ({ startServer, kind }, use) => use([await startServer(kind), await startServer(kind)]),
  balance: async ({ replicas }, use) => {
    const balance = await Balance.start(replicas);
    await use(balance);
    await balance.stop();
  },
  baseURL: async ({ balance }, use) => use(balance.address),
});

test("a session goes on over both, and when one of them ends", async ({ page, emulator, signIn, replicas, balance }) => {
  await emulator.setClock({ freeze: true });
  await signIn();
  await beginRun(page);
  const [first, second] = balance.counts;
  expect(Math.min(first, second)).toBeGreaterThan(5);
  expect(Math.abs(first - second)).toBeLessThan(2);
  // Each writes its log after it has answered.
  for (const replica of replicas) await expect.poll(() => replica.logs()).toContain("/proxy/eu-de/cbr/v3/");

  balance.without(replicas[0]);
  await replicas[0].stop();
  await emulator.setClock({ freeze: false, advance_seconds: 60 });
  await expect(station(page, "Verified").getByText(SAVED)).toBeVisible();
});
