// How a state of the page is looked at: once, at every width and in both schemes, wherever a journey comes by.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect } from "@playwright/test";
import { fits } from "./fit.mjs";

// By itself, not by its package for Playwright, which needs ten times as long: it brings itself along each time and opens
// a page of its own for what several frames say, and there are none here.
const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const ALL = { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] };
// What another scheme can change.
const COLOURS = { type: "rule", values: ["color-contrast", "link-in-text-block"] };

/** The widths between which the layout changes; where the page is as narrow as a phone, fingers point. */
const WIDTHS = [
  { width: 800, height: 800 },
  { width: 360, height: 740, fingers: true },
  { width: 1280, height: 800 },
];

/** Fails when, at some width or in some scheme, something does not fit or axe finds anything; `where` names the state. */
export async function look(page, where = page.url()) {
  const before = page.viewportSize();
  const device = await page.context().newCDPSession(page);
  // A tip of what lies under the pointer would cover something else at another width.
  await page.mouse.move(0, 0);
  const point = (fingers) => device.send("Emulation.setTouchEmulationEnabled", { enabled: fingers, maxTouchPoints: 1 });
  for (const { fingers = false, ...size } of WIDTHS) {
    await point(fingers);
    // The whole page at once: what a bar at the edge half covers while a page is scrolled would count as too small.
    await whole(page, size);
    await still(page);
    await fits(page, `${where}, ${size.width} px`);
    for (const [colorScheme, rules] of [["dark", COLOURS], ["light", ALL]]) {
      await page.emulateMedia({ colorScheme });
      await axe(page, rules, `${where}, ${size.width} px, ${colorScheme}`);
    }
  }
  await point(false);
  await device.detach();
  await page.setViewportSize(before);
}

/** What fades goes to its end: half-way it has colours of one scheme in the other. What another width shows begins anew. */
const still = (page) =>
  page.evaluate(() => {
    for (const animation of document.getAnimations()) if (animation.effect.getComputedTiming().endTime !== Infinity) animation.finish();
  });

async function axe(page, runOnly, where) {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(AXE);
  const violations = await page.evaluate((runOnly) => window.axe.run(document, { runOnly, resultTypes: ["violations"] }).then(({ violations }) => violations), runOnly);
  const readable = violations.map(
    ({ id, help, nodes }) => `${id}: ${help}\n${nodes.map((node) => `    ${node.target.join(" ")}: ${node.failureSummary}`).join("\n")}`,
  );
  expect(readable, `axe, ${where}`).toEqual([]);
}

/** Makes the window as high as the page, also where a list that was still on its way makes the page grow meanwhile. */
async function whole(page, { width, height }) {
  await page.setViewportSize({ width, height });
  // A browser that thinks nobody looks draws no frame; then what is there now is the answer.
  const needed = () =>
    new Promise((done) => {
      const answer = () => done(document.documentElement.scrollHeight);
      requestAnimationFrame(answer);
      setTimeout(answer, 1000);
    });
  // A page that fills whatever height it gets would grow for ever.
  let now = height;
  for (let rounds = 0; rounds < 6; rounds++) {
    const next = await page.evaluate(needed);
    if (next <= now) break;
    await page.setViewportSize({ width, height: next });
    now = next;
  }
}
