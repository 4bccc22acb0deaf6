// Licence expressions: `MIT OR (Apache-2.0 AND Unicode-3.0)`.

/** As SPDX writes it: some crates still write a slash for OR. */
export const expression = (text) => text.replace(/\s*\/\s*/g, " OR ").trim();

/**
 * Whether an expression can be met with these licences alone.
 *
 * @param {string | undefined | null} text
 * @param {Set<string>} allowed
 */
export function isAllowed(text, allowed) {
  if (!text) return false;
  const words = expression(text).match(/\(|\)|[^\s()]+/g) ?? [];
  let at = 0;
  const one = () => {
    if (words[at] === "(") {
      at += 1;
      const inside = any();
      if (words[at] !== ")") throw new Error(`no licence expression: ${text}`);
      at += 1;
      return inside;
    }
    let name = words[at++];
    if (name === undefined || ["AND", "OR", "WITH", ")"].includes(name)) throw new Error(`no licence expression: ${text}`);
    if (words[at] === "WITH") {
      name = `${name} WITH ${words[at + 1]}`;
      at += 2;
    }
    return allowed.has(name);
  };
  const all = () => {
    let fits = one();
    while (words[at] === "AND") {
      at += 1;
      fits = one() && fits;
    }
    return fits;
  };
  const any = () => {
    let fits = all();
    while (words[at] === "OR") {
      at += 1;
      fits = all() || fits;
    }
    return fits;
  };
  const fits = any();
  if (at !== words.length) throw new Error(`no licence expression: ${text}`);
  return fits;
}
