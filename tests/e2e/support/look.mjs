// How a state of the page is looked at: once, at every width and in both schemes, wherever a journey comes by.
import { colours, only, structure } from "./axe.mjs";
import { fits } from "./fit.mjs";

/**
 * The widths between which the layout changes; where the page is as narrow as a phone, fingers point. The structure is
 * the same at each, but for what the two ends hide; between them it can only matter whether something has to be scrolled.
 */
const WIDTHS = [
  { width: 800, height: 800, judge: (page, where) => only(page, where, ["scrollable-region-focusable"]) },
  // What `fits` asks of a target for fingers is more.
  { width: 360, height: 740, fingers: true, judge: (page, where) => structure(page, where, ["target-size"]) },
  { width: 1280, height: 800, judge: structure },
];

/**
 * Fails when, at some width or in some scheme, something does not fit or axe finds anything; `where` names the state.
 * `translated`: the state was looked at in another language. What is said can be too long in this one, or not be there;
 * what stands where and in which colours is the same.
 */
export async function look(page, where = page.url(), { translated = false } = {}) {
  const before = page.viewportSize();
  const device = await page.context().newCDPSession(page);
  // A tip of what lies under the pointer would cover something else at another width.
  await page.mouse.move(0, 0);
  const point = (fingers) => device.send("Emulation.setTouchEmulationEnabled", { enabled: fingers, maxTouchPoints: 1 });
  for (const { fingers = false, judge, ...size } of WIDTHS) {
    await point(fingers);
    // The whole page at once: what a bar at the edge half covers while a page is scrolled would count as too small.
    await whole(page, size);
    await still(page);
    await fits(page, `${where}, ${size.width} px`);
    if (!translated || size.width === before.width) await judge(page, `${where}, ${size.width} px`);
    if (translated) continue;
    for (const colorScheme of ["dark", "light"]) {
      await page.emulateMedia({ colorScheme });
      await colours(page, `${where}, ${size.width} px, ${colorScheme}`);
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
