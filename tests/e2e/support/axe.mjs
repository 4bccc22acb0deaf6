import AxeBuilder from "@axe-core/playwright";
import { expect } from "@playwright/test";
import { fits } from "./fit.mjs";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Fails when axe finds anything on the page as it is now, or something does not fit; `where` names the state in the message. */
export async function axe(page, where = page.url()) {
  // The whole page at once: what a bar at the edge half covers while a page is scrolled would count as too small.
  const size = page.viewportSize();
  await whole(page, size);
  await fits(page, where);
  const { violations, incomplete } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
  await page.setViewportSize(size);
  const readable = violations.map(
    ({ id, help, nodes }) => `${id}: ${help}\n${nodes.map((node) => `    ${node.target.join(" ")}: ${node.failureSummary}`).join("\n")}`,
  );
  expect(readable, `axe, ${where}`).toEqual([]);
  return incomplete;
}

/** Makes the window as high as the page, also where a list that was still on its way makes the page grow meanwhile. */
async function whole(page, { width, height }) {
  const needed = () => new Promise((done) => requestAnimationFrame(() => done(document.documentElement.scrollHeight)));
  for (let now = 0, next = height; next > now; next = await page.evaluate(needed)) {
    await page.setViewportSize({ width, height: next });
    now = next;
  }
}
