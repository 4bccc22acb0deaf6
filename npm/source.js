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
  if (given instanceof Response) return fromResponse(given);
  if (/^data:/.test(given)) return WebAssembly.compile(bytesOf(String(given)));
  if (typeof given === "string" || given instanceof URL || given instanceof Request) return fromResponse(await fetch(given));
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
  const response = await fetch(address);
  if (!response.ok) throw new Error(`What backup-console says did not load: ${response.status} ${response.statusText} from ${response.url}`);
  return response.text();
}

async function fromResponse(response) {
  if (!response.ok) throw new Error(`The program of backup-console did not load: ${response.status} ${response.statusText} from ${response.url}`);
  // A server that does not know the type, or adds a character set to it, would make compileStreaming fail.
  const streams = typeof WebAssembly.compileStreaming === "function" && /^application\/wasm$/i.test(response.headers.get("content-type") ?? "");
  return streams ? WebAssembly.compileStreaming(response) : WebAssembly.compile(await response.arrayBuffer());
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
