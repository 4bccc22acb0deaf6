// One compiled module for all, one program at a time, a fresh one after an end: with a program that is none.
import assert from "node:assert/strict";
import test from "node:test";
import { Programs } from "../../npm/programs.js";

const EMPTY = Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0);

/** A glue that remembers what it made. */
function fake() {
  const made = [];
  const glue = ({ guard, part }) => {
    const own = { panic: undefined, module: undefined, part };
    made.push(own);
    return {
      init: async ({ module_or_path: module }) => {
        own.module = module;
        own.wasm = guard({ work: () => 7 });
      },
      exports: { onpanic: (callback) => (own.panic = callback), recovery_words: () => ({ title: "stopped" }) },
    };
  };
  return { glue, made };
}

const address = () => assert.fail("nobody asked for the default address");

/** What `body` writes as warnings. */
async function warnings(t, body) {
  const warn = t.mock.method(console, "warn", () => {});
  await body();
  return warn.mock.calls.map(({ arguments: [text] }) => text);
}

test("everybody shares one program and one compiled module", async () => {
  const { glue, made } = fake();
  const programs = new Programs(glue, address);
  await programs.init(EMPTY);
  const all = await Promise.all([programs.current(), programs.current(), programs.current()]);
  assert.equal(new Set(all).size, 1);
  assert.equal(made.length, 1);
  assert.ok(made[0].module instanceof WebAssembly.Module);
});

test("after an end each console is told, and all who begin again share one fresh program of the same module", async () => {
  const { glue, made } = fake();
  const programs = new Programs(glue, address);
  await programs.init(EMPTY);
  const first = await programs.current();
  const told = [];
  first.hold({ ended: (message) => told.push(`a ${message}`) });
  first.hold({ ended: (message) => told.push(`b ${message}`) });
  made[0].panic("broken");
  made[0].panic("again");
  assert.deepEqual(told, ["a broken", "b broken"]);
  assert.equal(made[0].wasm.work(), 0);
  const [second, third] = await Promise.all([programs.current(), programs.current()]);
  assert.notEqual(second, first);
  assert.equal(second, third);
  assert.equal(made.length, 2);
  assert.equal(made[1].module, made[0].module);
  assert.equal(made[1].wasm.work(), 7);
});

test("a second init with another source warns and changes nothing; with the same one it is silent", async (t) => {
  const { glue, made } = fake();
  const programs = new Programs(glue, address);
  const said = await warnings(t, async () => {
    await programs.init(EMPTY);
    await programs.init(EMPTY);
    await programs.init();
    await programs.init(Uint8Array.of(1));
  });
  assert.equal(said.length, 1);
  assert.match(said[0], /another source/);
  await programs.current();
  assert.equal(made.length, 1);
});

test("a failed init can be repeated, with another source", async () => {
  const { glue } = fake();
  const programs = new Programs(glue, address);
  await assert.rejects(programs.init(new Response("", { status: 503, statusText: "Service Unavailable" })), /503 Service Unavailable/);
  await assert.rejects(programs.init(Uint8Array.of(1, 2, 3)), WebAssembly.CompileError);
  await assert.rejects(programs.init(7), /init: source: expected an address.*got number/);
  await programs.init(new Response(EMPTY, { headers: { "content-type": "application/wasm" } }));
  await programs.current();
});

test("a program that does not start is not kept", async () => {
  const { glue } = fake();
  let fails = true;
  const programs = new Programs((given) => {
    if (fails) throw new Error("not today");
    return glue(given);
  }, address);
  await programs.init(new WebAssembly.Module(EMPTY));
  await assert.rejects(programs.current(), /not today/);
  fails = false;
  await programs.current();
});

test("without a source, the default address is compiled when it is needed", async (t) => {
  const { glue } = fake();
  const asked = t.mock.method(globalThis, "fetch", async () => new Response(EMPTY, { headers: { "content-type": "application/octet-stream" } }));
  const programs = new Programs(glue, () => new URL("https://portal.example/backup-console.wasm"));
  assert.equal(asked.mock.callCount(), 0);
  await Promise.all([programs.current(), programs.current()]);
  assert.equal(asked.mock.callCount(), 1);
});

test("parts come from beside the module, or from the folder that was named, and are compiled once", async (t) => {
  const asked = [];
  t.mock.method(globalThis, "fetch", async (url) => {
    asked.push(String(url));
    return new Response(EMPTY);
  });
  globalThis.document = { baseURI: "https://portal.example/app/" };
  t.after(() => delete globalThis.document);
  const url = new URL("https://portal.example/pkg/x.wasm");
  for (const [parts, expected] of [[undefined, "https://portal.example/pkg/x.wasm"], ["static/", "https://portal.example/app/static/x.wasm"]]) {
    const { glue, made } = fake();
    const programs = new Programs(glue, address);
    await programs.init(EMPTY, { parts });
    await programs.current();
    await Promise.all([made[0].part(url, "x.wasm"), made[0].part(url, "x.wasm")]);
    assert.deepEqual(asked.splice(0), [expected]);
  }
});

test("a part that a bundler put into the script needs no request", async (t) => {
  const asked = t.mock.method(globalThis, "fetch", assert.fail);
  const { glue, made } = fake();
  const programs = new Programs(glue, address);
  await programs.init(EMPTY);
  await programs.current();
  const part = await made[0].part(new URL(`data:application/wasm;base64,${Buffer.from(EMPTY).toString("base64")}`), "x.wasm");
  assert.ok(part instanceof WebAssembly.Module);
  assert.equal(asked.mock.callCount(), 0);
});
