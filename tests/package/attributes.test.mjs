// Options that arrive as text, as a server or a framework without properties writes them: read, or refused, never passed over.
import assert from "node:assert/strict";
import test from "node:test";
import { OPTIONS } from "../../npm/attached.js";
import { ATTRIBUTES, isWritten, read } from "../../npm/attributes.js";

test("there is an attribute for every option but the token, also as frameworks write its name", () => {
  assert.deepEqual(new Set(ATTRIBUTES.values()), new Set([...OPTIONS, "view"]));
  for (const name of ["time-zone", "timezone", "get-token", "gettoken", "linkto", "idle-minutes"]) assert.ok(ATTRIBUTES.has(name), name);
  assert.equal(ATTRIBUTES.has("token"), false);
});

test("texts are themselves, data is JSON, what is true is as HTML has it; taken away, it is as usual", () => {
  for (const [name, text, value] of [
    ["project", "p", "p"],
    ["timeZone", "UTC", "UTC"],
    ["features", '{"readOnly":true}', { readOnly: true }],
    ["regions", '["eu-de"]', ["eu-de"]],
    ["headingLevel", "3", 3],
    ["bodies", "", true],
    ["drafts", "false", false],
    ["features", null, undefined],
    ["getToken", null, undefined],
  ]) assert.deepEqual(read(name, text), { value }, `${name}=${text}`);
});

test("what an object or a function becomes on its way is refused, and nothing of it is repeated", () => {
  for (const [name, text, wrong] of [
    ["features", "[object Object]", "options.features: expected JSON in the attribute features, got what an object becomes as an attribute: write JSON, or set the property"],
    ["endpoints", "eyJhbGciOi", "options.endpoints: expected JSON in the attribute endpoints, got another text: write JSON, or set the property"],
    ["features", "", "options.features: expected JSON in the attribute features, got another text: write JSON, or set the property"],
    ["getToken", "() => secret", "options.getToken: expected a function, got the attribute get-token: set the property"],
    ["fetch", "", "options.fetch: expected a function, got the attribute fetch: set the property"],
    ["linkTo", "#", "options.linkTo: expected a function, got the attribute link-to: set the property"],
  ]) assert.deepEqual(read(name, text), { wrong });
});

test("a property that is a text is read like the attribute, where it stands for data", () => {
  assert.deepEqual(["features", "regions", "project", "getToken"].map((name) => isWritten(name, "{}")), [true, true, false, false]);
  assert.equal(isWritten("features", {}), false);
});
