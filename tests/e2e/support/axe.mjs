// axe in a page. What it finds depends on what stands there; how well a text can be read on its colours and nothing else,
// and that takes most of its time: so each pair of colours is judged where it first comes by, in every scheme and width,
// and the same pair is not judged again.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect } from "@playwright/test";

// By itself, not by its package for Playwright, which needs ten times as long: it brings itself along each time and opens
// a page of its own for what several frames say, and there are none here.
const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const ALL = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const COLOURS = ["color-contrast", "link-in-text-block"];

/** What was judged and found good, by this worker. */
const judged = new Set();

/** Fails on what axe finds in the structure of the page, without its colours; `but`: rules that others answer. */
export async function structure(page, where, but = []) {
  await bring(page);
  const rules = Object.fromEntries([...COLOURS, ...but].map((rule) => [rule, { enabled: false }]));
  await run(page, { runOnly: { type: "tag", values: ALL }, rules }, where);
}

/** Fails on what these rules find. */
export async function only(page, where, rules) {
  await bring(page);
  await run(page, { runOnly: { type: "rule", values: rules } }, where);
}

async function run(page, options, where) {
  const violations = await page.evaluate((options) => window.axe.run(document, { ...options, resultTypes: ["violations"] }).then(({ violations }) => violations), options);
  fails(violations, where);
}

/** Fails where a text can't be read well in the present scheme. */
export async function colours(page, where) {
  await bring(page);
  const { violations, good } = await page.evaluate(unjudged, { rules: COLOURS, known: [...judged] });
  fails(violations, where);
  for (const looks of good) judged.add(looks);
}

const bring = async (page) => {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(AXE);
};

function fails(violations, where) {
  const readable = violations.map(
    ({ id, help, nodes }) => `${id}: ${help}\n${nodes.map((node) => `    ${node.target.join(" ")}: ${node.failureSummary}`).join("\n")}`,
  );
  expect(readable, `axe, ${where}`).toEqual([]);
}

/**
 * In the page: has axe judge the texts whose looks are not `known`; gives the looks that are good. Looks are all that a
 * contrast is reckoned from: the text's colour and size, and the backgrounds of everything it stands in.
 */
async function unjudged({ rules, known }) {
  const seen = new Set(known);
  const grounds = new Map();
  /** Backgrounds up to the page, the nearest that hides the others last. */
  const ground = (element) => {
    if (!element) return "";
    if (!grounds.has(element)) {
      const { backgroundColor, backgroundImage, opacity, filter, mixBlendMode, position } = getComputedStyle(element);
      const own = `${backgroundColor} ${backgroundImage} ${opacity} ${filter} ${mixBlendMode} ${position}`.replace("rgba(0, 0, 0, 0) none 1 none normal static", "");
      const below = ground(element.parentElement);
      grounds.set(element, own ? `${below}/${own}` : below);
    }
    return grounds.get(element);
  };
  const looks = (element) => {
    const { color, fontSize, fontWeight, textDecorationLine, textShadow } = getComputedStyle(element);
    const off = Boolean(element.closest(":disabled, [aria-disabled=true]"));
    const link = element.closest("a[href]");
    const around = link ? getComputedStyle(link.parentElement).color : "";
    return [color, fontSize, fontWeight, textDecorationLine, textShadow, off, around, ground(element)].join("|");
  };
  const texts = new Map();
  for (const element of document.querySelectorAll("body *")) {
    const says = /^(INPUT|TEXTAREA|SELECT)$/.test(element.tagName) || [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue.trim());
    if (!says || !element.checkVisibility({ visibilityProperty: true })) continue;
    const name = looks(element);
    if (seen.has(name)) continue;
    if (!texts.has(name)) texts.set(name, []);
    texts.get(name).push(element);
  }
  // Three of each: one may lie where axe can't tell.
  const include = [...texts.values()].flatMap((all) => all.slice(0, 3));
  if (include.length === 0) return { violations: [], good: [] };
  const { violations } = await window.axe.run({ include }, { runOnly: { type: "rule", values: rules }, resultTypes: ["violations"] });
  return { violations, good: violations.length > 0 ? [] : [...texts.keys()] };
}
