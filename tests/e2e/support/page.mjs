// What the journeys look for on every page, and when nothing more is to come.
import { expect } from "@playwright/test";

export const main = (page) => page.getByRole("main");

/** The summary of what stops a request. */
export const summary = (page) => page.getByRole("alert").filter({ hasText: /\d+ things? to change/ });

/**
 * Waits until the page has nothing to do: by then it has begun whatever it begins by itself. A browser that has just
 * been given another window, and draws nothing since, may call nobody idle; so there is an end to the waiting.
 */
export const idle = (page) => page.evaluate(() => new Promise((done) => requestIdleCallback(() => done(), { timeout: 2000 })));

/** The requests of a page that have no end yet; from now on. */
export function underWay(page) {
  const open = new Set();
  page.on("request", (request) => open.add(request));
  for (const end of ["requestfinished", "requestfailed"]) page.on(end, (request) => open.delete(request));
  return open;
}

/** Waits until nothing that the page shows is on its way: no part of the program, no row, no request of `open`. */
export async function settled(page, open) {
  const waiting = main(page).locator("[aria-busy=true], .bc-skeleton").or(page.getByRole("status").filter({ hasText: /^(Loading the page|Lädt die Seite)/ }));
  await expect.poll(async () => [...[...open].map((request) => request.url()), ...(await waiting.allInnerTexts())], "what is on its way").toEqual([]);
}

/** From now on pauses of a second and more, before something is asked again, pass fifty times as fast. */
export async function hurry(page) {
  const quick = () => {
    const own = window.setTimeout;
    window.setTimeout = (run, wait, ...given) => own(run, wait >= 1000 && wait <= 30_000 ? wait / 50 : wait, ...given);
  };
  await page.addInitScript(quick);
  await page.evaluate(quick);
}
