/**
 * The messages between a page and the frame in it. Every one is an object with `console: 1`; what does not fit its line
 * in the table is answered with an error and does nothing.
 */
export const MARK = 1;

const isText = (value) => typeof value === "string";
const isNumber = (value) => Number.isSafeInteger(value);
const isPlain = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
const isToken = (value) => value === null || isText(value);
const isMaybePlain = (value) => value === undefined || isPlain(value);

/** What a page may send: fields with what they must be, and the words for it. */
const FROM_PAGE = {
  hello: {},
  mount: { options: [isPlain, "an object"] },
  update: { options: [isPlain, "an object"] },
  unmount: {},
  navigate: { view: [isText, "a text"] },
  open: { form: [isText, "a text"], values: [isMaybePlain, "an object"] },
  refresh: {},
  token: { request: [isNumber, "a number"], token: [isToken, "a text or null"] },
};

/** Options that cannot go through a message: functions. */
const NOT_SENT = new Set(["getToken", "fetch", "linkTo"]);

/** Whether a message is meant for a console at all: others on the page have messages, too. */
export const isOurs = (data) => isPlain(data) && data.console === MARK;

/**
 * What is wrong with a message of the page, or nothing.
 *
 * @param {unknown} data
 * @returns {string | undefined}
 */
export function fault(data) {
  if (!isNumber(data.id)) return `id: expected a number, got ${got(data.id)}`;
  if (!isText(data.kind) || !Object.hasOwn(FROM_PAGE, data.kind)) return `kind: expected one of ${Object.keys(FROM_PAGE).join(", ")}, got ${got(data.kind)}`;
  const fields = FROM_PAGE[data.kind];
  for (const [name, [fits, words]] of Object.entries(fields)) {
    if (!fits(data[name])) return `${name}: expected ${words}, got ${got(data[name])}`;
  }
  const known = ["console", "id", "kind", ...Object.keys(fields)];
  const more = Object.keys(data).find((name) => !known.includes(name));
  return more === undefined ? undefined : `${more}: not part of ${data.kind}`;
}

/** Options without what no message can carry. */
export const sendable = (options) => Object.fromEntries(Object.entries(options ?? {}).filter(([name]) => !NOT_SENT.has(name)));

/** A value in a message for people. Never the value of a text: it could be a token. */
function got(value) {
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  return isText(value) ? "a text" : typeof value;
}
