// Reads the style sheets as the tests need them: without comments, tokens resolved for a scheme.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../..", import.meta.url));

export function files(folder, ending) {
  return readdirSync(join(root, folder), { recursive: true })
    .filter((name) => name.endsWith(ending))
    .map((name) => join(folder, name))
    .sort();
}

export const read = (path) => readFileSync(join(root, path), "utf8");

export const uncommented = (css) => css.replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, " "));

/** Name and value of every custom property of the first block: the ones that hold without a media query. */
export function tokens() {
  const sheet = uncommented(read("style/tokens.css"));
  const start = sheet.indexOf(":host {");
  const block = sheet.slice(start, sheet.indexOf("\n}", start));
  return new Map([...block.matchAll(/(--bc-[\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name, value.trim()]));
}

/** The colour of a token in a scheme, as [red, green, blue] from 0 to 255. */
export function colour(name, scheme, all = tokens()) {
  const value = all.get(name);
  if (value === undefined) throw new Error(`no token ${name}`);
  return parse(value, scheme, all);
}

function parse(value, scheme, all) {
  const pair = value.match(/^light-dark\(\s*(.+?)\s*,\s*([^,]+?)\s*\)$/);
  if (pair) return parse(pair[scheme === "light" ? 1 : 2], scheme, all);
  const reference = value.match(/^var\((--bc-[\w-]+)\)$/);
  if (reference) return colour(reference[1], scheme, all);
  const hex = value.match(/^#([0-9a-f]{6})$/i);
  if (!hex) throw new Error(`not a colour: ${value}`);
  return [0, 2, 4].map((at) => Number.parseInt(hex[1].slice(at, at + 2), 16));
}

/** Contrast as WCAG 2.2 defines it. */
export function contrast(one, other) {
  const [darker, lighter] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(rgb) {
  const [red, green, blue] = rgb.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
