/**
 * A file of the package that did not load. `address` is where it was asked for, `likely` a word for why: `offline`, `policy`,
 * `policy-wasm`, `cors`, `unreachable`, `status`, `page`, `broken`, `version`.
 */
export class LoadError extends Error {
  name = "LoadError";

  constructor(message, address, likely, options) {
    super(message, options);
    this.address = String(address ?? "");
    this.likely = likely;
  }
}

/**
 * Compiles what {@link Source} names, as a stream where that is possible.
 *
 * @param {import("./types/index.d.ts").Source} source
 * @returns {Promise<WebAssembly.Module>}
 */
export async function compile(source) {
  const given = await source;
  if (given instanceof WebAssembly.Module) return given;
  if (given instanceof ArrayBuffer || ArrayBuffer.isView(given)) return WebAssembly.compile(given);
  if (given instanceof Response) return explained(given.url, () => fromResponse(given));
  if (/^data:/.test(given)) return WebAssembly.compile(bytesOf(String(given)));
  if (typeof given === "string" || given instanceof URL || given instanceof Request) {
    return explained(given.url ?? given, async () => fromResponse(await fetch(given)));
  }
  throw new TypeError(`init: source: expected an address, a Request, a Response, a WebAssembly.Module or bytes, got ${typeof given}`);
}

/** Bundlers put small files into the script as such addresses, which a strict policy forbids to fetch. */
function bytesOf(address) {
  const [head, data] = address.split(",", 2);
  if (!head.endsWith(";base64")) {
    // Escapes stand for bytes, not for characters.
    const text = data.replace(/%([0-9a-f]{2})/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
    return Uint8Array.from(text, (character) => character.charCodeAt(0));
  }
  return Uint8Array.from(atob(data), (character) => character.charCodeAt(0));
}

/**
 * The text of a file beside the program.
 *
 * @param {URL | string} address
 * @returns {Promise<string>}
 */
export async function textOf(address) {
  if (/^data:/.test(address)) return new TextDecoder().decode(bytesOf(String(address)));
  return explained(address, async () => {
    const response = await fetch(address);
    check(response);
    return response.text();
  });
}

async function fromResponse(response) {
  check(response);
  // A server that does not know the type, or adds a character set to it, would make compileStreaming fail.
  const streams = typeof WebAssembly.compileStreaming === "function" && /^application\/wasm$/i.test(response.headers.get("content-type") ?? "");
  return streams ? WebAssembly.compileStreaming(response) : WebAssembly.compile(await response.arrayBuffer());
}

/** Refuses an answer that is not the file. */
function check(response) {
  if (!response.ok) throw new LoadError(`A file of backup-console did not load: ${response.status} ${response.statusText} from ${response.url}`, response.url, "status");
  // What a server gives for each address that it does not know.
  if (/html/i.test(response.headers.get("content-type") ?? "")) throw new LoadError(`A file of backup-console did not load: a web page came from ${response.url}`, response.url, "page");
}

/** Does it; where it fails, says of what address, and the likely reason: browsers say "Failed to fetch" of all of them. */
async function explained(address, load) {
  try {
    return await load();
  } catch (reason) {
    if (reason instanceof LoadError) throw reason;
    const likely = await likelyOf(reason, String(address));
    throw new LoadError(`A file of backup-console did not load from ${address} (${likely}): ${reason?.message ?? reason}`, address, likely, { cause: reason });
  }
}

async function likelyOf(reason, address) {
  if (reason instanceof WebAssembly.CompileError) return /unsafe-eval|content security policy|by csp/i.test(reason.message) ? "policy-wasm" : "broken";
  if (globalThis.navigator?.onLine === false) return "offline";
  if (await isForbidden(address)) return "policy";
  const { baseURI } = globalThis.document ?? {};
  const other = URL.canParse(address, baseURI) && globalThis.location && new URL(address, baseURI).origin !== location.origin;
  return other ? "cors" : "unreachable";
}

/**
 * Whether a policy of the page forbids to ask there. It tells that by an event alone, so it is asked once more;
 * nothing listens while all is well.
 */
async function isForbidden(address) {
  const page = globalThis.document;
  if (!page?.addEventListener) return false;
  let told = false;
  const hear = ({ effectiveDirective, violatedDirective }) => (told ||= /^connect-src/.test(effectiveDirective ?? violatedDirective));
  page.addEventListener("securitypolicyviolation", hear);
  await fetch(address, { method: "HEAD" }).catch(() => {});
  // It is told a moment later.
  await new Promise((resolve) => setTimeout(resolve));
  page.removeEventListener("securitypolicyviolation", hear);
  return told;
}

/** Whether two sources are the same one, as far as that can be known. */
export function isSame(one, other) {
  const base = globalThis.document?.baseURI;
  const name = (source) => {
    if (typeof source !== "string" && !(source instanceof URL)) return source;
    return URL.canParse(source, base) ? new URL(source, base).href : String(source);
  };
  return name(one) === name(other);
}
