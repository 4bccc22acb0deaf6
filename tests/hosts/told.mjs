// What consoles tell the page around them: every event, held against the declarations that the package brings.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const DECLARATIONS = fileURLToPath(new URL("../../npm/types/index.d.ts", import.meta.url));

/** Names of events, each with its fields: `[name, whether it may be left out, its types]`. */
export const EVENTS = new Map(
  [.../export interface Events \{([^]*?)\n\}/.exec(readFileSync(DECLARATIONS, "utf8"))[1].matchAll(/"(bc-[\w-]+)": \{([^}]*)\}/g)].map(([, name, fields]) => [
    name,
    [...fields.matchAll(/(\w+)(\??): ([^;]+?)\s*(?:;|$)/g)].map(([, field, optional, types]) => [field, optional === "?", types.split(" | ")]),
  ]),
);

/** Lets every page keep what it is told, in `told`. On the window, while it is on its way: also what would not bubble. */
export const listen = (page) =>
  page.addInitScript((names) => {
    window.told = [];
    for (const name of names) {
      addEventListener(name, ({ type, detail, bubbles, composed, target }) => window.told.push({ type, detail: structuredClone(detail), bubbles, composed, at: target.id }), true);
    }
  }, [...EVENTS.keys()]);

/** Details of the events of that name so far, of all consoles or of the one in the element with the id. */
export const told = (page, name, id) =>
  page.evaluate(([name, id]) => window.told.filter(({ type, at }) => type === name && (id === undefined || at === id)).map(({ detail }) => detail), [name, id]);

/** What a frame was told; one that is on its way to another document is asked there. */
async function toldIn(frame) {
  for (;;) {
    try {
      return await frame.evaluate(() => window.told ?? []);
    } catch (reason) {
      if (frame.isDetached()) return [];
      if (!/context was destroyed/.test(reason.message)) throw reason;
    }
  }
}

/** What is wrong with what the page was told, in all its frames. */
export async function faults(page, tokens) {
  if (page.isClosed()) return [];
  const all = [];
  for (const frame of page.frames()) all.push(...(await toldIn(frame)));
  return all.flatMap((event) => faultsOf(event, tokens));
}

function faultsOf({ type, detail, bubbles, composed }, tokens) {
  const fields = EVENTS.get(type);
  const wrong = [];
  for (const [name, optional, types] of fields) {
    if (!(name in detail)) {
      if (!optional) wrong.push(`${type} lacks ${name}`);
    } else if (!types.some((one) => fits(detail[name], one))) wrong.push(`${type}: ${name} is ${typeof detail[name]}, not ${types.join(" or ")}`);
  }
  for (const name of Object.keys(detail)) if (!fields.some(([known]) => known === name)) wrong.push(`${type} has ${name}, which is not declared`);
  if (!bubbles) wrong.push(`${type} does not bubble`);
  if (!composed) wrong.push(`${type} stays in its shadow root`);
  const text = JSON.stringify(detail);
  if (tokens.some((token) => text.includes(token))) wrong.push(`${type} holds a token`);
  return wrong;
}

/** Whether a value is of one type, as the declarations write it. */
function fits(value, type) {
  if (type === "unknown") return true;
  if (type === "null") return value === null;
  if (type.startsWith('"')) return value === JSON.parse(type);
  if (!["string", "number", "boolean"].includes(type)) throw new Error(`types/index.d.ts: no test knows the type ${type}`);
  return typeof value === type;
}
