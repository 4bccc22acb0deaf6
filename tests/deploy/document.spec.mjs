// Every command and every snippet of docs/deploying.md is run, or held against the file that it speaks of.
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import { expect, test as base } from "@playwright/test";
import { parseAllDocuments } from "yaml";
import { program } from "../../scripts/servers.mjs";
import { Place, block, blocks, table } from "./support/document.mjs";

const NGINX = readFileSync("deploy/nginx/backup-console.conf", "utf8");
const CADDY = readFileSync("deploy/caddy/Caddyfile", "utf8");
const CONTAINER = readFileSync("deploy/Containerfile", "utf8");

const test = base.extend({
  place: async ({}, use) => {
    const place = new Place();
    await use(place);
    place.remove();
  },
});

/** Where each block is run or compared; a block that is in no list fails the first test below. */
const HERE = [
  "Putting the console on a server 1",
  "nginx 1",
  "nginx 2",
  "Caddy 1",
  "Caddy 2",
  "config.json 1",
  "A container 1",
  "Kubernetes 1",
  "Kubernetes 2",
  "Upgrade and back 1",
  "Upgrade and back 2",
  "Upgrade and back 3",
  "Several replicas 1",
];
const ON_BOTH_SERVERS = ["TLS 1", "Does it work 1"];

test("no block is left out", () => {
  // Whatever may stand around a fence: indented, in a quotation, of tildes.
  const fences = readFileSync("docs/deploying.md", "utf8").split("\n").filter((line) => /^[\s>*+\d.)-]*(?:`{3,}|~{3,})/.test(line));
  expect(fences).toHaveLength(2 * blocks.length);
  expect(blocks.map(({ id }) => id).sort()).toEqual([...HERE, ...ON_BOTH_SERVERS].sort());
  const own = readFileSync("tests/deploy/document.spec.mjs", "utf8");
  for (const id of HERE) expect(own, id).toContain(`block("${id}")`);
  const other = readFileSync("tests/deploy/document.both.spec.mjs", "utf8");
  for (const id of ON_BOTH_SERVERS) expect(other, id).toContain(`block("${id}")`);
});

test("every file that the page leads to is there", () => {
  const text = readFileSync("docs/deploying.md", "utf8");
  // As many as there are links: one that leads elsewhere, or is written in another way, is noticed here.
  const { files, ids } = { files: [...text.matchAll(/\]\(([^)#]+)\)/g)], ids: [...text.matchAll(/\]\(#([^)]+)\)/g)] };
  expect(files.length + ids.length).toBe(text.split("](").length - 1);
  expect(ids.length).toBeGreaterThan(3);
  for (const [, file] of files) expect(readdirSync("docs"), file).toContain(file);
  const headings = [...text.matchAll(/^#+ (.*)$/gm)].map(([, title]) => title.toLowerCase().replace(/[^\w -]/g, "").replaceAll(" ", "-"));
  for (const [, id] of ids) expect(headings, id).toContain(id);
});

test("the build is a target of the Makefile", async ({ place }) => {
  await place.run(block("Putting the console on a server 1"));
  expect(place.calls).toEqual(["make build"]);
  expect(readFileSync("Makefile", "utf8")).toMatch(/^build: ##/m);
});

const VALUE = (name) => new RegExp(`set \\$${name} ([^;]+);`).exec(NGINX)[1];
const DEFAULT = (name) => new RegExp(`\\{\\$${name}:([^}]*)\\}`).exec(CADDY)[1];

test("nginx: the steps put everything where the file looks for it", async ({ place }) => {
  await place.run(block("nginx 1"));
  await place.run(block("nginx 2"));
  expect(place.calls).toEqual(["apt-get install nginx", "nginx -t", "systemctl reload nginx"]);
  expect(readFileSync(place.path("root/etc/nginx/conf.d/backup-console.conf"), "utf8")).toBe(NGINX);
  expect(readdirSync(place.path(`root${VALUE("console_root")}`)).sort()).toEqual(readdirSync("dist").sort());
  expect(readFileSync(place.path(`root${VALUE("console_config")}`), "utf8")).toBe(readFileSync("deploy/config.json", "utf8"));
});

test("nginx: the table has the lines that are the reader's, all of them", () => {
  const own = NGINX.split("Yours to change")[1].split("# -----")[0];
  const lines = own.split("\n").map((line) => line.trim()).filter((line) => line.endsWith(";"));
  expect([...table("nginx").map(([line]) => line), "server_name _;"].sort()).toEqual(lines.sort());
});

test("Caddy: the steps put everything where the file looks for it", async ({ place }) => {
  await place.run(block("Caddy 1"));
  expect(place.calls).toEqual(["apt-get install caddy", "systemctl restart caddy"]);
  expect(readFileSync(place.path("root/etc/caddy/Caddyfile"), "utf8")).toBe(CADDY);
  expect(readdirSync(place.path(`root${DEFAULT("CONSOLE_ROOT")}`)).sort()).toEqual(readdirSync("dist").sort());
  expect(readFileSync(place.path(`root${DEFAULT("CONSOLE_CONFIG")}/config.json`), "utf8")).toBe(readFileSync("deploy/config.json", "utf8"));
});

test("Caddy: the table has every variable of the file, with its default", () => {
  const used = [...CADDY.matchAll(/\{\$(\w+)(?::([^}]*))?\}/g)].map(([, name, value]) => [name, value ?? ""]);
  expect(table("Caddy").map(([name, value]) => [name, value]).sort()).toEqual(used.sort());
  for (const [name] of used) expect(CADDY, name).toMatch(new RegExp(`^#   ${name} `, "m"));
});

test("Caddy: the lines for systemd make a site of that name, with a certificate", () => {
  const lines = block("Caddy 2").split("\n");
  expect(lines[0]).toBe("[Service]");
  const env = Object.fromEntries(lines.filter((line) => line.startsWith("Environment=")).map((line) => /^Environment="?(\w+)=(.*?)"?$/.exec(line).slice(1)));
  for (const name of Object.keys(env)) expect(table("Caddy").map(([one]) => one)).toContain(name);
  const { stdout, stderr, status } = spawnSync(program("caddy"), ["adapt", "--config", "deploy/caddy/Caddyfile"], {
    env: { PATH: process.env.PATH, HOME: os.tmpdir(), ...env },
  });
  expect(status, String(stderr)).toBe(0);
  const { servers, shutdown_delay: delay } = JSON.parse(stdout).apps.http;
  expect(delay).toBe(5e9);
  const [server] = Object.values(servers);
  expect(server.listen).toEqual([":443"]);
  expect(server.routes[0].match).toEqual([{ host: [env.CONSOLE_ADDRESS] }]);
});

test("config.json: the table has every key, and the example only such", () => {
  const rows = Object.fromEntries(table("config.json").map(([key, values]) => [key, values]));
  const shipped = JSON.parse(readFileSync("deploy/config.json"));
  const example = JSON.parse(block("config.json 1"));
  // What the program takes, without what only a page that embeds it can give.
  const OPTIONS = readFileSync("src/element/options/mod.rs", "utf8");
  const known = [.../const KEYS: \[&str; \d+\] = \[([^\]]*)\]/.exec(OPTIONS)[1].matchAll(/"(\w+)"/g)].map(([, key]) => key);
  const embedded = ["token", "getToken", "fetch", "linkTo", "bodies", "headingLevel"];
  expect(Object.keys(rows).sort()).toEqual(known.filter((key) => !embedded.includes(key)).sort());
  for (const feature of /"one of (readOnly[\w, ]*)"/.exec(OPTIONS)[1].split(", ")) expect(rows.features, feature).toMatch(new RegExp(`\\b${feature}\\b`));
  for (const config of [shipped, example]) {
    for (const [key, value] of Object.entries(config)) {
      expect(rows, key).toHaveProperty(key);
      const parts = value && typeof value === "object" && !Array.isArray(value) ? Object.keys(value) : typeof value === "string" && key !== "region" ? [`"${value}"`] : [];
      for (const part of parts) expect(rows[key], key).toContain(part);
    }
    for (const region of config.regions) {
      for (const [service, path] of Object.entries(config.endpoints)) {
        const target = path.replace("{region}", region).replace("/proxy/", "");
        expect(CADDY, target).toContain(`${target} `);
        expect(target.endsWith(`/${service}`)).toBe(true);
      }
    }
  }
});

test("a container: built from the file, run with nothing to write, with the example mounted", async ({ place }) => {
  await place.run(block("A container 1"));
  const [build, run] = place.calls;
  expect(build).toMatch(/^docker build --file deploy\/Containerfile --tag (\S+) \.$/);
  const image = build.split(" ")[5];
  expect(readFileSync("deploy/kubernetes.yaml", "utf8")).toContain(`image: ${image}\n`);
  expect(run.endsWith(` ${image}`)).toBe(true);
  for (const option of ["--read-only", "--cap-drop ALL", "--security-opt no-new-privileges"]) expect(run).toContain(option);
  const port = /^EXPOSE (\d+)$/m.exec(CONTAINER)[1];
  expect(run).toContain(`--publish 127.0.0.1:8080:${port}`);
  const [, from, to] = /--volume ([^ :]+):([^ :]+):ro/.exec(run);
  expect(from).toBe(place.path("deploy/config.json"));
  expect(CONTAINER).toContain(`COPY deploy/config.json ${to}\n`);
});

test("Kubernetes: the commands name files and objects that are there", async ({ place }) => {
  for (const text of [block("Kubernetes 1"), block("Kubernetes 2"), block("Upgrade and back 3")]) await place.run(text);
  const found = ["kubernetes", "kubernetes-ingress"].flatMap((name) =>
    parseAllDocuments(readFileSync(`deploy/${name}.yaml`, "utf8")).map((one) => one.toJS()),
  );
  const has = (kind, name) => found.some((one) => one.kind.toLowerCase() === kind && one.metadata.name === name);
  expect(place.calls).toHaveLength(5);
  for (const call of place.calls) {
    for (const [, kind, name] of call.matchAll(/ (deployment|service)\/(\S+)/g)) expect(has(kind, name), call).toBe(true);
    for (const [, file] of call.matchAll(/-f (\S+)/g)) expect(() => readFileSync(file), call).not.toThrow();
    const ports = / (\d+):(\d+)$/.exec(call);
    if (ports) expect(found.find(({ kind }) => kind === "Service").spec.ports[0].port).toBe(Number(ports[2]));
  }
});

/** A page in a release: its index and one file with a hash. */
function release(folder, name) {
  mkdirSync(folder, { recursive: true });
  for (const file of ["index.html", "index.html.br", `part-${name}0123456789ab.js`]) writeFileSync(`${folder}/${file}`, `${name} ${file}`);
}

test("upgrade and back: the old parts stay, the page changes last and comes back", async ({ place }) => {
  const served = place.path("root/var/www/backup-console");
  release(served, "a");
  rmSync(place.path("dist"));
  release(place.path("dist"), "b");
  const page = () => [readFileSync(`${served}/index.html`, "utf8"), readFileSync(`${served}/index.html.br`, "utf8")];
  for (let times = 0; times < 2; times++) {
    await place.run(block("Upgrade and back 1"));
    expect(page()).toEqual(["b index.html", "b index.html.br"]);
    expect(readdirSync(served)).toEqual(expect.arrayContaining(["part-a0123456789ab.js", "part-b0123456789ab.js"]));
    if (times > 0) break;
    await place.run(block("Upgrade and back 2"));
    expect(page()).toEqual(["a index.html", "a index.html.br"]);
  }
  const last = block("Upgrade and back 1").trim().split("\n").pop();
  expect(last).toContain("dist/index.html*");
});

test("several replicas: the image holds the parts of both releases and the new page", async ({ place }) => {
  rmSync(place.path("dist"));
  release(place.path("before"), "a");
  release(place.path("dist"), "b");
  await place.run(block("Several replicas 1"));
  expect(readdirSync(place.path("dist")).sort()).toEqual(["index.html", "index.html.br", "part-a0123456789ab.js", "part-b0123456789ab.js"]);
  expect(readFileSync(place.path("dist/index.html"), "utf8")).toBe("b index.html");
});
