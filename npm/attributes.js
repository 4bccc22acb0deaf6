// Options as attributes. What a server renders, or a framework that knows no properties, arrives as text, or not at all:
// an attribute of an option's name is read, or refused. It is never passed over, for what it switches off would be offered.

/** Texts that are taken as they are. */
const TEXTS = ["cloud", "region", "project", "language", "timeZone", "theme", "density", "view"];
/** Data, written as JSON. */
const DATA = ["regions", "endpoints", "features", "bodies", "drafts", "headingLevel", "idleMinutes"];
/** What no text can be. */
const FUNCTIONS = ["getToken", "fetch", "linkTo"];

const dashed = (name) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** Names of attributes, with the option that each stands for; `time-zone`, and as frameworks write it, `timezone`. */
export const ATTRIBUTES = new Map([...TEXTS, ...DATA, ...FUNCTIONS].flatMap((name) => [dashed(name), name.toLowerCase()].map((attribute) => [attribute, name])));

/**
 * What an option's text stands for.
 *
 * @param {string} name of the option
 * @param {string | null} text null where the attribute is taken away
 * @returns {{ value?: unknown, wrong?: string }}
 */
export function read(name, text) {
  if (text === null) return { value: undefined };
  if (TEXTS.includes(name)) return { value: text };
  if (FUNCTIONS.includes(name)) return { wrong: `options.${name}: expected a function, got the attribute ${dashed(name)}: set the property` };
  // As HTML and frameworks write what is true.
  if (text === "" && (name === "bodies" || name === "drafts")) return { value: true };
  try {
    return { value: JSON.parse(text) };
  } catch {
    // Nothing of it is repeated: it may be anything.
    const got = text === "[object Object]" ? "what an object becomes as an attribute" : "another text";
    return { wrong: `options.${name}: expected JSON in the attribute ${dashed(name)}, got ${got}: write JSON, or set the property` };
  }
}

/** Whether a text that is set as a property is read as an attribute is: it is what rendering twice makes of one. */
export const isWritten = (name, value) => typeof value === "string" && DATA.includes(name);
