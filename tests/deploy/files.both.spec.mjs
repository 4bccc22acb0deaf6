// Files of the page: headers, how long they may be kept, how they are compressed, and that nothing else is served.
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import zlib from "node:zlib";
import { expect, test } from "./fixtures.mjs";
import { ask } from "./support/ask.mjs";

const PROTECTING = [
  "content-security-policy",
  "x-content-type-options",
  "referrer-policy",
  "cross-origin-opener-policy",
  "cross-origin-resource-policy",
  "permissions-policy",
];
const FOREVER = "public, max-age=31536000, immutable";

const files = () => readdirSync("dist").filter((name) => !/\.(br|gz)$|^\./.test(name));
const one = (pattern) => files().find((name) => pattern.test(name));

test("every answer has the headers of the emulator's own page, once", async ({ site, emulator }) => {
  const model = await ask(emulator, "/", { headers: { accept: "text/html" } });
  for (const target of ["/", "/index.html", `/${one(/\.wasm$/)}`, "/config.json", "/missing.js", "/healthz"]) {
    const answer = await ask(site, target);
    for (const name of PROTECTING) {
      expect(answer.headers[name], `${target}: ${name}`).toBe(model.headers[name]);
      expect(answer.names.filter((one) => one === name), `${target}: ${name}`).toHaveLength(1);
    }
    expect(answer.headers, target).not.toHaveProperty("strict-transport-security");
    expect(answer.headers.server ?? "", target).not.toMatch(/\d/);
  }
});

test("hashed names are kept for a year, the page and its configuration are asked for again", async ({ site }) => {
  // A hash that begins with zeros is shorter. The names that the build gives, told by what they are for: one that lost its hash is noticed.
  for (const kind of [/^backup-console-[0-9a-f]{12,16}_bg\.wasm$/, /^backup-console-\w+-[0-9a-f]{16}\.wasm$/, /^(backup-console|start)-[0-9a-f]{12,16}\.js$/, /^console-[0-9a-f]{12,16}\.css$/]) {
    expect(one(kind), String(kind)).toBeDefined();
  }
  expect(files().filter((name) => !/-[0-9a-f]{12,16}(_bg)?\.\w+$/.test(name)).sort()).toEqual(["config.json", "index.html"]);
  for (const name of files()) {
    const { status, headers } = await ask(site, `/${name}`);
    expect(status, name).toBe(200);
    expect(headers["cache-control"], name).toBe(/-[0-9a-f]{12,}/.test(name) ? FOREVER : "no-cache");
  }
  for (const target of ["/", "/config.json"]) {
    const { headers } = await ask(site, target);
    expect(headers["cache-control"], target).toBe("no-cache");
    expect((await ask(site, target, { headers: { "if-none-match": headers.etag } })).status, target).toBe(304);
  }
});

test("a missing file is missing, and not for a year; it is never the page", async ({ site }) => {
  for (const target of ["/missing-0123456789abcdef.js", "/vaults", "/_emulator/config", "/index.php", "/proxy"]) {
    const { status, headers, body } = await ask(site, target);
    expect(status, target).toBe(404);
    expect(headers["cache-control"] ?? "", target).not.toContain("immutable");
    expect(body.toString(), target).not.toContain("backup-console");
  }
});

test("each browser gets the smallest form that it takes, under the right type", async ({ site }) => {
  const unpack = { br: zlib.brotliDecompressSync, gzip: zlib.gunzipSync };
  const cases = [
    ["gzip, deflate, br, zstd", "br"],
    ["br;q=1.0, gzip;q=0.8", "br"],
    ["gzip, deflate", "gzip"],
    ["gzip, br;q=0", "gzip"],
    ["identity", undefined],
    ["", undefined],
  ];
  for (const [name, type] of [
    ["", /^text\/html/],
    [one(/\.wasm$/), /^application\/wasm$/],
    [one(/^start.*\.js$/), /^(text|application)\/javascript/],
    [one(/\.css$/), /^text\/css/],
  ]) {
    const plain = readFileSync(path.join("dist", name || "index.html"));
    for (const [accepted, encoding] of cases) {
      const { status, headers, body } = await ask(site, `/${name}`, { headers: { "accept-encoding": accepted } });
      const where = `${name}, accept-encoding: ${accepted}`;
      expect(status, where).toBe(200);
      expect(headers["content-encoding"], where).toBe(encoding);
      expect(headers.vary, where).toBe("Accept-Encoding");
      expect(headers["content-type"], where).toMatch(type);
      expect((unpack[encoding] ?? ((bytes) => bytes))(body).equals(plain), where).toBe(true);
    }
  }
});

test("a file without compressed forms is served all the same, one with a dot in front is not", async ({ site }) => {
  writeFileSync(path.join(site.folder, "www/added.svg"), "<svg/>");
  writeFileSync(path.join(site.folder, "www/.hidden.js"), "secret");
  writeFileSync(path.join(site.folder, "www/notes.pem"), "secret");
  const added = await ask(site, "/added.svg", { headers: { "accept-encoding": "br, gzip" } });
  expect([added.status, added.headers["content-encoding"], added.body.toString()]).toEqual([200, undefined, "<svg/>"]);
  for (const target of ["/.hidden.js", "/notes.pem", "/index.html.br", "/config/config.json", "/%2e%2e/config/config.json", "/../config/config.json"]) {
    const { status, body } = await ask(site, target);
    expect([400, 404], target).toContain(status);
    expect(body.toString(), target).not.toMatch(/secret|otc/);
  }
});

test("config.json is the file of this place; without one the answer says so", async ({ site, startServer, kind }) => {
  const { status, headers, body } = await ask(site, "/config.json", { headers: { "accept-encoding": "br, gzip" } });
  expect([status, headers["content-type"], headers["content-encoding"]]).toEqual([200, "application/json", undefined]);
  expect(JSON.parse(body)).toEqual(JSON.parse(readFileSync("deploy/config.json")));
  writeFileSync(path.join(site.folder, "config/config.json"), '{"language":"de"}');
  expect(JSON.parse((await ask(site, "/config.json")).body)).toEqual({ language: "de" });
  const bare = await startServer(kind, { config: null });
  expect((await ask(bare, "/config.json")).status).toBe(404);
});

test("files can only be read, and only five methods mean anything", async ({ site, cloud }) => {
  for (const method of ["POST", "PUT", "DELETE"]) expect((await ask(site, "/index.html", { method })).status, method).toBe(405);
  for (const method of ["OPTIONS", "PATCH", "TRACE", "PROPFIND"]) {
    for (const target of ["/index.html", "/proxy/eu-de/cbr/v3"]) expect((await ask(site, target, { method })).status, `${method} ${target}`).toBe(405);
  }
  const head = await ask(site, "/index.html", { method: "HEAD" });
  expect([head.status, head.body.length]).toEqual([200, 0]);
  expect(cloud.seen).toEqual([]);
});

test("the health path answers without the cloud", async ({ site, cloud }) => {
  await cloud.stop();
  const { status, body } = await ask(site, "/healthz");
  expect([status, body.toString()]).toEqual([200, "ok\n"]);
});
