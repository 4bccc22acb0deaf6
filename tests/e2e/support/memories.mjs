// Looks for secrets where a page keeps what it knows: the memories of its programs, the strings of its heap.
import { expect } from "@playwright/test";

/** From the middle of a token: its beginning is alike in all of them. What is sent into the page to be looked for there is another part. */
export const part = (token) => token.slice(40, 80);
export const other = (token) => token.slice(90, 130);

/** Keeps the memories of all programs of the page where the test finds them. */
export function keepMemories() {
  window.memories = [];
  for (const name of ["instantiate", "instantiateStreaming"]) {
    const own = WebAssembly[name];
    WebAssembly[name] = async (...given) => {
      const made = await own.apply(WebAssembly, given);
      const found = Object.values((made.instance ?? made).exports).filter((one) => one instanceof WebAssembly.Memory);
      window.memories.push(...found.filter((one) => !window.memories.includes(one)));
      return made;
    };
  }
}

/** How often `text` stands in the memories of all programs of the page. */
export async function inMemory(page, text) {
  const { found, programs } = await page.evaluate((text) => {
    const times = ({ buffer }) => new TextDecoder("latin1").decode(buffer.slice(0)).split(text).length - 1;
    return { found: memories.map(times).reduce((all, one) => all + one, 0), programs: memories.length };
  }, text);
  expect(programs).toBeGreaterThan(0);
  return found;
}

/** Whether `text` stands in a string of the page's heap. */
export async function onHeap(cdp, text) {
  await cdp.send("HeapProfiler.collectGarbage");
  let snapshot = "";
  const take = ({ chunk }) => (snapshot += chunk);
  cdp.on("HeapProfiler.addHeapSnapshotChunk", take);
  await cdp.send("HeapProfiler.takeHeapSnapshot", { reportProgress: false });
  cdp.off("HeapProfiler.addHeapSnapshotChunk", take);
  expect(snapshot.length).toBeGreaterThan(100_000);
  return snapshot.includes(text);
}

/**
 * In the page: overwrites the memory of the newest program but where `text` lies, and gives it something to do, which is its
 * last. In one go, or it ends by itself before.
 */
export function spare(main, text) {
  const bytes = new Uint8Array(window.memories.at(-1).buffer);
  const known = new TextDecoder("latin1").decode(bytes);
  const kept = [];
  for (let at = known.indexOf(text); at >= 0; at = known.indexOf(text, at + 1)) kept.push([at, bytes.slice(at, at + text.length)]);
  if (kept.length === 0) throw new Error("the text is in no memory, so nothing would be tested");
  bytes.fill(0xff);
  for (const [at, piece] of kept) bytes.set(piece, at);
  main.dispatchEvent(new MouseEvent("mouseover", { bubbles: true, composed: true }));
}
