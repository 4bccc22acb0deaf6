/**
 * Names whose functions the parts of the program take over as they are: they are called by WebAssembly only.
 */
const SHARED = /^__wasm_split_/;

/**
 * What the program exports, wrapped so that its end stays inside. A trap becomes one call of `ended`; from then on every
 * function does nothing. So timers and listeners of a program that ended are harmless, and the page around it sees no
 * error of ours. Nothing of what it knew is left, tokens among it: its memory is overwritten.
 *
 * @param {WebAssembly.Exports} exports
 * @param {(message: string) => void} ended
 * @returns {{ exports: Record<string, any>, called(value: Function): Function, end(): void }} `called` wraps what is called in
 *   another way than by its name
 */
export function guard(exports, ended) {
  let over = false;
  /** How many of its functions run, one called by another through the page. */
  let running = 0;
  // Those that still run find nothing either, so it is done when the last of them has returned.
  const forget = () => {
    if (over && running === 0 && exports.memory) new Uint8Array(exports.memory.buffer).fill(0);
  };
  const wrap = (value) => (...given) => {
    if (over) return 0;
    running += 1;
    try {
      return value(...given);
    } catch (reason) {
      if (!isTrap(reason)) throw reason;
      over = true;
      ended(String(reason));
      return 0;
    } finally {
      running -= 1;
      forget();
    }
  };
  const wrapped = Object.create(null);
  for (const [name, value] of Object.entries(exports)) {
    wrapped[name] = typeof value === "function" && !SHARED.test(name) ? wrap(value) : value;
  }
  return {
    exports: wrapped,
    called: wrap,
    end() {
      over = true;
      forget();
    },
  };
}

/** Whether the program itself broke. A stack that is used up is a RangeError, in Firefox an InternalError. */
function isTrap(reason) {
  return reason instanceof WebAssembly.RuntimeError || (/^(?:Range|Internal)Error$/.test(reason?.name) && /stack|recursion/i.test(reason.message));
}
