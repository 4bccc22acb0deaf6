// Where the program may come from: every form that `init` takes gives the same compiled module.
import assert from "node:assert/strict";
import { once } from "node:events";
import { createServer } from "node:http";
import test, { after } from "node:test";
import { LoadError, compile, isSame } from "../../npm/source.js";

/** A module that exports the number 7 as `seven`, so that another one is not taken for it. */
const SEVEN = Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0, 6, 6, 1, 0x7f, 0, 0x41, 7, 0x0b, 7, 9, 1, 5, 0x73, 0x65, 0x76, 0x65, 0x6e, 3, 0);

const TYPES = { "/typed.wasm": "application/wasm", "/with-parameter.wasm": "application/wasm; x=1", "/untyped.wasm": "application/octet-stream" };
const server = createServer((request, reply) => {
  const type = TYPES[request.url];
  reply.writeHead(type ? 200 : 404, { "content-type": type ?? "text/html" }).end(type ? SEVEN : "<p>no");
}).listen(0, "127.0.0.1");
await once(server, "listening");
const at = (path) => `http://127.0.0.1:${server.address().port}${path}`;
after(() => server.close());

const FORMS = {
  "an address": () => at("/typed.wasm"),
  "an address of a server that does not know the type": () => at("/untyped.wasm"),
  "an address whose type has a parameter, which no browser streams": () => at("/with-parameter.wasm"),
  "a URL": () => new URL(at("/typed.wasm")),
  "a Request": () => new Request(at("/typed.wasm")),
  "a Response": () => fetch(at("/typed.wasm")),
  "a module": () => new WebAssembly.Module(SEVEN),
  bytes: () => SEVEN,
  "bytes in the middle of a buffer": () => new Uint8Array([9, ...SEVEN, 9]).subarray(1, SEVEN.length + 1),
  "a buffer": () => SEVEN.buffer,
  "a data address": () => `data:application/wasm;base64,${Buffer.from(SEVEN).toString("base64")}`,
  "a data address as URL": () => new URL(`data:application/wasm,${[...SEVEN].map((byte) => `%${byte.toString(16).padStart(2, "0")}`).join("")}`),
};

for (const [name, make] of Object.entries(FORMS)) {
  test(`${name} is compiled`, async () => {
    const module = await compile(await make());
    assert.ok(module instanceof WebAssembly.Module);
    assert.equal(new WebAssembly.Instance(module).exports.seven.value, 7);
  });
}

test("a promise is waited for by itself", async () => {
  const module = await compile(Promise.resolve(new Response(SEVEN, { headers: { "content-type": "application/wasm" } })));
  assert.equal(new WebAssembly.Instance(module).exports.seven.value, 7);
});

test("what is no program is refused with what it was", async () => {
  await assert.rejects(compile(at("/absent.wasm")), /did not load: 404 Not Found from http:.*\/absent\.wasm/);
  await assert.rejects(compile(Promise.resolve(new Response("", { status: 502 }))), /did not load: 502 /);
  await assert.rejects(compile(Promise.reject(new Error("offline"))), /offline/);
  for (const [source, got] of [[7, "number"], [{}, "object"], [null, "object"]]) {
    await assert.rejects(compile(source), new TypeError(`init: source: expected an address, a Request, a Response, a WebAssembly.Module or bytes, got ${got}`));
  }
});

/** In a page of this address. */
function page(t, online, load) {
  const address = "https://portal.example/";
  const document = Object.assign(new EventTarget(), { baseURI: address });
  for (const [name, value] of Object.entries({ document, location: new URL(address), navigator: { onLine: online }, fetch: load })) {
    const before = Object.getOwnPropertyDescriptor(globalThis, name);
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
    t.after(() => (before ? Object.defineProperty(globalThis, name, before) : delete globalThis[name]));
  }
}

const failed = async () => {
  throw new TypeError("Failed to fetch");
};
const html = async () => new Response("<!DOCTYPE html>", { headers: { "content-type": "text/html" } });
const cut = async () => new Response(SEVEN.slice(0, 12), { headers: { "content-type": "application/wasm" } });
const FILE = "https://portal.example/x.wasm";

/** As a browser does it: the policy is told by an event, a moment later. */
const forbidden = async () => {
  setTimeout(() => document.dispatchEvent(Object.assign(new Event("securitypolicyviolation"), { effectiveDirective: "connect-src" })));
  throw new TypeError("Failed to fetch");
};
const uncompiled = async () => {
  throw new WebAssembly.CompileError("Compiling WebAssembly violates the following Content Security policy directive because 'unsafe-eval' is not allowed");
};

for (const [likely, at, load] of [
  ["unreachable", FILE, failed],
  ["unreachable", "/x.wasm", failed],
  ["offline", FILE, failed],
  ["cors", "https://cdn.example/x.wasm", failed],
  ["policy", "https://cdn.example/x.wasm", forbidden],
  ["policy-wasm", FILE, uncompiled],
  ["status", FILE, async () => new Response("", { status: 404 })],
  ["page", FILE, html],
  ["broken", FILE, cut],
]) {
  test(`a file that does not load names its address and a likely reason: ${likely}, ${at}`, async (t) => {
    page(t, likely !== "offline", load);
    const reason = await compile(at).then(() => assert.fail("loaded"), (reason) => reason);
    assert.ok(reason instanceof LoadError, String(reason));
    assert.equal(reason.likely, likely);
    if (!["status", "page"].includes(likely)) assert.equal(reason.address, at);
    assert.match(reason.message, /did not load/);
  });
}

test("the same address is the same source, written or as a URL; other things are themselves", () => {
  const bytes = Uint8Array.from(SEVEN);
  assert.equal(isSame("http://a/x.wasm", new URL("http://a/x.wasm")), true);
  assert.equal(isSame("http://a/x.wasm", "http://a/y.wasm"), false);
  assert.equal(isSame(bytes, bytes), true);
  assert.equal(isSame(bytes, SEVEN), false);
});
