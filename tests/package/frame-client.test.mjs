// The page's side of a frame, with a frame that is none.
import assert from "node:assert/strict";
import test from "node:test";
import { mountFrame } from "../../npm/frame-client.js";

const ORIGIN = "https://console.example";

/** A page with one frame in it; `answer` gives what the frame says to a message. */
function page(t, answer) {
  const messages = new EventTarget();
  const sent = [];
  const iframe = new EventTarget();
  const say = (data, origin = ORIGIN, source = iframe.contentWindow) => {
    messages.dispatchEvent(Object.assign(new Event("message"), { data, origin, source }));
  };
  Object.assign(iframe, {
    src: `${ORIGIN}/frame.html`,
    contentWindow: {
      get location() {
        throw new DOMException("of another origin", "SecurityError");
      },
      postMessage(data, origin) {
        sent.push({ ...data, origin });
        for (const reply of answer(data) ?? []) queueMicrotask(() => say({ console: 1, ...reply }));
      },
    },
  });
  Object.assign(globalThis, {
    document: { baseURI: "https://portal.example/" },
    location: { origin: "https://portal.example" },
    addEventListener: messages.addEventListener.bind(messages),
    removeEventListener: messages.removeEventListener.bind(messages),
  });
  t.after(() => {
    for (const name of ["document", "location", "addEventListener", "removeEventListener"]) delete globalThis[name];
  });
  return { iframe, sent, say };
}

const obliging = ({ id, kind }) => [{ kind: "done", id, value: kind === "navigate" ? true : undefined }];

test("everything goes to the frame's origin, functions stay here", async (t) => {
  const { iframe, sent } = page(t, obliging);
  const mounted = await mountFrame(iframe, { project: "p", getToken: () => "t" });
  assert.equal(await mounted.navigate("/vaults"), true);
  assert.deepEqual(sent.map(({ kind }) => kind), ["hello", "mount", "navigate"]);
  assert.ok(sent.every(({ origin }) => origin === ORIGIN));
  assert.deepEqual(sent[1].options, { project: "p" });
});

test("a token is given when it is asked for, null when there is none", async (t) => {
  const { iframe, sent, say } = page(t, obliging);
  let token = "one";
  await mountFrame(iframe, {
    getToken: async (reason) => {
      if (reason === "refused") throw new Error("nobody is signed in");
      return token;
    },
  });
  const silent = t.mock.method(console, "error", () => {});
  for (const [request, reason] of [[1, "missing"], [2, "refused"]]) say({ console: 1, kind: "token", request, reason });
  await new Promise((done) => setImmediate(done));
  assert.deepEqual(sent.filter(({ kind }) => kind === "token").map(({ request, token }) => [request, token]), [[1, "one"], [2, null]]);
  assert.equal(silent.mock.callCount(), 1);
});

test("what is no text is told at once, and is no token", async (t) => {
  const { iframe, sent, say } = page(t, obliging);
  const told = [];
  iframe.addEventListener("bc-failed", ({ detail }) => told.push(detail));
  await mountFrame(iframe, { getToken: () => ({ token: "t" }) });
  t.mock.method(console, "error", () => {});
  say({ console: 1, kind: "token", request: 1, reason: "missing" });
  await new Promise((done) => setImmediate(done));
  assert.deepEqual(told, [{ kind: "option", message: "getToken: expected a token as text, got object" }]);
  assert.deepEqual(sent.filter(({ kind }) => kind === "token").map(({ token }) => token), [null]);
});

test("a token is given to nobody else", async (t) => {
  const { iframe, sent, say } = page(t, obliging);
  await mountFrame(iframe, { getToken: () => assert.fail("asked by a stranger") });
  say({ console: 1, kind: "token", request: 1, reason: "missing" }, "https://elsewhere.example");
  say({ console: 1, kind: "token", request: 1, reason: "missing" }, ORIGIN, {});
  say({ kind: "token", request: 1, reason: "missing" });
  await new Promise((done) => setImmediate(done));
  assert.deepEqual(sent.filter(({ kind }) => kind === "token"), []);
});

test("left while the frame takes a token: nothing is thrown at the page", async (t) => {
  const { iframe, sent, say } = page(t, ({ id, kind }) => (kind === "token" ? [] : obliging({ id, kind })));
  const mounted = await mountFrame(iframe, { getToken: () => "t" });
  const thrown = [];
  const note = (reason) => thrown.push(reason);
  process.on("unhandledRejection", note);
  t.after(() => process.off("unhandledRejection", note));
  const silent = t.mock.method(console, "error", () => {});
  say({ console: 1, kind: "token", request: 1, reason: "missing" });
  await new Promise((done) => setImmediate(done));
  assert.equal(sent.at(-1).kind, "token");
  await mounted.unmount();
  await new Promise((done) => setImmediate(done));
  assert.deepEqual(thrown, []);
  assert.equal(silent.mock.callCount(), 0);
});

test("what the frame refuses is thrown here", async (t) => {
  const { iframe } = page(t, ({ id, kind }) => [kind === "mount" ? { kind: "error", id, message: "options.theme: expected …" } : { kind: "done", id }]);
  await assert.rejects(mountFrame(iframe, { theme: "pink" }), /^TypeError: options\.theme/);
});

test("events are events of the iframe, and the place is known", async (t) => {
  const { iframe, say } = page(t, obliging);
  const mounted = await mountFrame(iframe);
  const heard = [];
  iframe.addEventListener("bc-navigated", ({ detail }) => heard.push(detail));
  iframe.addEventListener("load", () => heard.push("not an event of a console"));
  say({ console: 1, kind: "event", name: "bc-navigated", detail: { view: "/tasks" } });
  say({ console: 1, kind: "event", name: "load", detail: {} });
  assert.deepEqual(heard, [{ view: "/tasks" }]);
  assert.equal(mounted.view, "/tasks");
});

test("a frame that does not answer is told apart from one that loads", async (t) => {
  t.mock.timers.enable({ apis: ["setTimeout"] });
  const { iframe } = page(t, () => []);
  const mounting = mountFrame(iframe);
  t.mock.timers.tick(10_001);
  await assert.rejects(mounting, /the frame at https:\/\/console\.example does not answer\. Is https:\/\/portal\.example in its list/);
});
