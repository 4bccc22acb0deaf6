import { define as defineElement } from "./element.js";
import { glue } from "./glue.js";
import { mount as mountInto } from "./mounted.js";
import { Programs } from "./programs.js";
import { tables } from "./tables.js";
import { version } from "./version.js";
import { Words } from "./words.js";

export { version };

// Bundlers find the file by this very expression.
const programs = new Programs(glue, () => new URL("./backup-console.wasm", import.meta.url), new Words(tables));

/** Loads and compiles the program once for all consoles of the page. */
export const init = (source, options) => programs.init(source, options);

/** Mounts a console into an element, in an open shadow root. */
export const mount = (target, options) => mountInto(programs, target, options);

/** Defines <backup-console>, or an element of another name. */
export const define = (tag = "backup-console") => defineElement(tag, mount, version);
