import { init, mount as mountConsole } from "./index.js";

/** What is mounted, by the name of the application. @type {Map<string, import("./types/index.d.ts").Mounted>} */
const mounted = new Map();

function elementOf({ domElement, domElementGetter, name }) {
  const element = domElement ?? domElementGetter?.() ?? document.getElementById(`single-spa-application:${name}`);
  if (element) return element;
  throw new TypeError(`backup-console: ${name}: expected domElement, domElementGetter, or an element with the id single-spa-application:${name}`);
}

/**
 * Loads the program. Where that fails, mounting tries again, and shows why it can't: an application whose bootstrap fails would
 * never be mounted.
 */
export const bootstrap = async ({ source, parts } = {}) => init(source, { parts }).catch((reason) => console.error(reason));

/** Mounts a console with `props.options`. */
export async function mount(props) {
  mounted.set(props.name, await mountConsole(elementOf(props), props.options));
}

/** Passes `props.options` on. */
export async function update(props) {
  mounted.get(props.name)?.update(props.options ?? {});
}

export async function unmount({ name }) {
  mounted.get(name)?.unmount();
  mounted.delete(name);
}
