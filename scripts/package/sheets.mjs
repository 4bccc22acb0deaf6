// The two style sheets of a console in a shadow root as texts in a module, so that no host needs a loader for CSS.

/** CSS without what people wrote into it for each other. */
const plain = (css) => css.replace(/\/\*[^]*?\*\//g, "").replace(/\s*\n\s*/g, "\n").trim();

/**
 * @param {string} css the console's own, as the page has it
 * @param {string} hostCss npm/host.css
 */
export const sheets = (css, hostCss) => `export const css = ${JSON.stringify(css)};
export const hostCss = ${JSON.stringify(plain(hostCss))};
`;
