// A console in an element that comes and goes, with options set one by one: what an element and a component have in common.
import assert from "node:assert/strict";
import test from "node:test";
import { Attached } from "../../npm/attached.js";

/** An element that remembers what it was told, and a `mount` that remembers what it was given. */
function stage(t, mounts = async () => {}) {
  const error = t.mock.method(console, "error", () => {});
  const host = new EventTarget();
  const told = [];
  host.addEventListener("bc-failed", ({ detail }) => told.push(detail));
  const made = [];
  const attached = new Attached(host, async (target, options) => {
    assert.equal(target, host);
    const own = { options, updates: [], gone: false };
    await mounts(options);
    made.push(own);
    return { view: "/", update: (changes) => (own.refuses ?? ((all) => own.updates.push(all)))(changes), unmount: () => (own.gone = true), navigate: () => true, open: () => true, refresh() {} };
  });
  return { attached, made, told, error };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

test("what is set in one go is mounted with, and later changed, in one go; what is taken away is as usual again", async (t) => {
  const { attached, made } = stage(t);
  attached.connect();
  attached.set("project", "p");
  attached.set("features", { readOnly: true });
  await settled();
  assert.deepEqual(made.map(({ options }) => options), [{ project: "p", features: { readOnly: true } }]);
  attached.set("theme", "dark");
  attached.set("features", undefined);
  await settled();
  assert.deepEqual(made[0].updates.at(-1), { theme: "dark", features: null });
});

test("an option that was lost on its way keeps it from starting, until it is given as itself or taken away", async (t) => {
  for (const value of [{ readOnly: true }, undefined]) {
    const { attached, made, told } = stage(t);
    attached.refuse("features", "options.features: expected JSON");
    attached.connect();
    attached.set("project", "p");
    await settled();
    assert.deepEqual(made, []);
    assert.deepEqual(told.at(-1), { kind: "option", message: "options.features: expected JSON" });
    attached.set("features", value);
    await settled();
    assert.deepEqual(made.map(({ options }) => options), [value ? { project: "p", features: value } : { project: "p" }]);
  }
});

test("without a wrong one of its looks it starts all the same, and tells each; without any other it does not", async (t) => {
  const wrong = { timeZone: "Mars/Olympus", theme: "blue", features: 7 };
  const refuse = async (options) => {
    const name = Object.keys(options).find((name) => options[name] === wrong[name]);
    if (name) throw new TypeError(`options.${name}: expected another`);
  };
  const looks = stage(t, refuse);
  looks.attached.refuse("headingLevel", "options.headingLevel: expected JSON");
  for (const [name, value] of Object.entries({ timeZone: wrong.timeZone, theme: wrong.theme, project: "p" })) looks.attached.set(name, value);
  looks.attached.connect();
  await settled();
  assert.deepEqual(looks.made.map(({ options }) => options), [{ project: "p" }]);
  assert.deepEqual(looks.told.map(({ message }) => message.split(":")[0]), ["options.headingLevel", "options.timeZone", "options.theme"]);

  const rights = stage(t, refuse);
  rights.attached.set("features", wrong.features);
  rights.attached.connect();
  await settled();
  assert.deepEqual([rights.made, rights.told.length], [[], 1]);
});

test("lost once it stands, it is told, and what was there stays in force", async (t) => {
  const { attached, made, told } = stage(t);
  attached.set("features", { readOnly: true });
  attached.connect();
  await settled();
  attached.refuse("features", "options.features: expected JSON");
  await settled();
  assert.deepEqual(told, [{ kind: "option", message: "options.features: expected JSON" }]);
  assert.equal(made.length, 1);
  assert.equal(made[0].gone, false);
});

test("gone and back in the same moment, as strict mode does it, it is mounted once; gone for good, it is unmounted", async (t) => {
  const { attached, made } = stage(t);
  attached.connect();
  attached.disconnect();
  attached.connect();
  await settled();
  assert.deepEqual(made.map(({ gone }) => gone), [false]);
  attached.disconnect();
  await settled();
  assert.deepEqual(made.map(({ gone }) => gone), [true]);
});

test("one that is wrong takes no other with it: least of all what a console may do", async (t) => {
  const { attached, made, told } = stage(t);
  attached.connect();
  await settled();
  const applied = [];
  made[0].refuses = (changes) => {
    if (changes.theme === "pink") throw new TypeError("options.theme: expected another");
    applied.push({ ...changes });
  };
  attached.set("theme", "pink");
  attached.set("features", { readOnly: true });
  await settled();
  assert.deepEqual(told, [{ kind: "option", message: "options.theme: expected another" }]);
  assert.deepEqual(applied, [{ features: { readOnly: true } }]);
  attached.set("theme", "dark");
  await settled();
  assert.deepEqual(applied.at(-1), { theme: "dark" });
});

test("a token that no program came for is not kept when the element is gone", async (t) => {
  let tries = 0;
  const { attached, made } = stage(t, async () => {
    tries += 1;
    if (tries === 1) throw new Error("the program did not come");
  });
  attached.set("token", "a-token");
  attached.connect();
  await settled();
  attached.disconnect();
  await settled();
  attached.connect();
  await settled();
  assert.deepEqual(made.map(({ options }) => options), [{}]);
});

test("what is wrong is told, and tried again with the next change", async (t) => {
  const { attached, made, told } = stage(t, async ({ region }) => {
    if (region === "pink") throw new TypeError("options.region: expected another");
  });
  attached.set("region", "pink");
  attached.connect();
  await settled();
  assert.deepEqual(told, [{ kind: "option", message: "options.region: expected another" }]);
  attached.set("region", "eu-de");
  await settled();
  assert.deepEqual(made.map(({ options }) => options), [{ region: "eu-de" }]);
});
