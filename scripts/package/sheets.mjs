// The two style sheets of a console in a shadow root as texts in a module, so that no host needs a loader for CSS.

/** CSS without what people wrote into it for each other. */
const plain = (css) => css.replace(/\/\*[^]*?\*\//g, "").replace(/\s*\n\s*/g, "\n").trim();

/** A page's sheet without the layer of its start, which no console inside another page has. */
export function withoutStart(css) {
  const begin = /@layer start\s*\{/.exec(css);
  if (!begin) throw new Error("the sheet has no start: scripts/package/sheets.mjs has to be mended");
  let end = begin.index + begin[0].length;
  for (let depth = 1; depth > 0; end += 1) {
    if (end === css.length) throw new Error("the start has no end: scripts/package/sheets.mjs has to be mended");
    depth += { "{": 1, "}": -1 }[css[end]] ?? 0;
  }
  return css.slice(0, begin.index) + css.slice(end);
}

/**
 * @param {string} css the console's own, as the page has it
 * @param {string} hostCss npm/host.css
 */
export const sheets = (css, hostCss) => `export const css = ${JSON.stringify(css)};
export const hostCss = ${JSON.stringify(plain(hostCss))};
`;
