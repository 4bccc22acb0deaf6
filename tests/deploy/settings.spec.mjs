// What can be read off the files: the same list of hosts as the program's, time enough, and an example that fits both.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import os from "node:os";
import { expect, test } from "@playwright/test";
import { SERVICES, regions } from "../../scripts/regions.mjs";
import { program } from "../../scripts/servers.mjs";

const NGINX = readFileSync("deploy/nginx/backup-console.conf", "utf8");
const CADDY = readFileSync("deploy/caddy/Caddyfile", "utf8");

const wanted = [...regions()].flatMap(([region, hosts]) => SERVICES.map((service) => `${region}/${service} ${hosts[service]}`)).sort();

for (const [name, text] of Object.entries({ nginx: NGINX, caddy: CADDY })) {
  test(`${name}: the list is that of the profiles, line by line`, () => {
    const rows = [...text.matchAll(/^\s+([a-z0-9-]+\/(?:iam|cbr|csbs|vbs))\s+([a-z0-9.-]+?);?$/gm)].map(([, target, host]) => `${target} ${host}`);
    expect(rows.sort()).toEqual(wanted);
  });
}

/** Everything in Caddy's own form of the file. */
function adapted() {
  const { stdout, stderr, status } = spawnSync(program("caddy"), ["adapt", "--config", "deploy/caddy/Caddyfile"], { env: { PATH: process.env.PATH, HOME: os.tmpdir() } });
  expect(status, String(stderr)).toBe(0);
  return { config: JSON.parse(stdout), said: String(stderr) };
}

/** Every object in `value` that has `key`. */
const having = (value, key) =>
  value && typeof value === "object" ? [...(key in value ? [value] : []), ...Object.values(value).flatMap((one) => having(one, key))] : [];

const SECOND = 1e9;

test("nothing in between gives up before the page does, after 65 s", () => {
  const milliseconds = /const LIMIT: u32 = ([\d_]+);/.exec(readFileSync("src/http/fetch.rs", "utf8"))[1];
  const limit = Number(milliseconds.replaceAll("_", "")) / 1000;
  expect(limit).toBe(65);
  const lines = [...NGINX.matchAll(/^\s*((?:proxy_)?(?:send|read)_timeout|keepalive_timeout) (\d+)s;/gm)];
  expect(lines.map(([, name]) => name).sort()).toEqual(["keepalive_timeout", "proxy_read_timeout", "proxy_send_timeout", "send_timeout"]);
  for (const [, name, seconds] of lines) expect(Number(seconds), name).toBeGreaterThan(limit);
  const { config } = adapted();
  const [server] = having(config, "routes").filter((one) => "listen" in one);
  expect(server.write_timeout / SECOND).toBeGreaterThan(limit);
  const transports = having(config, "response_header_timeout");
  expect(transports).toHaveLength(1);
  const [transport] = transports;
  for (const name of ["response_header_timeout", "read_timeout", "write_timeout"]) expect(transport[name] / SECOND, name).toBeGreaterThan(limit);
});

test("Caddy reads the file without a warning, with nothing set, and opens no admin interface", () => {
  const { config, said } = adapted();
  expect(said).not.toMatch(/warn/i);
  expect(config.admin).toEqual({ disabled: true });
  expect(having(config, "listen").map(({ listen }) => listen)).toEqual([[":8080"]]);
  expect(having(config, "response_header_timeout").map(({ tls }) => tls)).toEqual([{}]);
  const logs = Object.values(config.logging.logs);
  expect(logs).toHaveLength(2);
  for (const log of logs) expect(log.encoder.fields).toMatchObject({ "request>headers": { filter: "delete" } });
});

test("the example of config.json names regions and paths that both lists have", () => {
  const config = JSON.parse(readFileSync("deploy/config.json"));
  expect(config.regions).toContain(config.region);
  expect(config.regions.length).toBeGreaterThan(0);
  for (const region of config.regions) {
    for (const service of SERVICES) {
      const path = config.endpoints[service].replace("{region}", region);
      expect(wanted.map((row) => `/proxy/${row.split(" ")[0]}`)).toContain(path);
    }
  }
});
