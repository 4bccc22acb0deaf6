// What the image and the pods start, started here: the command of the container file with its variables and those of the
// Deployment, as nobody, where only /tmp can be written.
import { spawnSync } from "node:child_process";
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { expect, test as base } from "@playwright/test";
import { parseAllDocuments } from "yaml";
import { program, unprivileged } from "../../scripts/servers.mjs";
import { Program, freePort } from "../e2e/support/program.mjs";
import { ask } from "./support/ask.mjs";

const CONTAINER = readFileSync("deploy/Containerfile", "utf8");
const instruction = (name) => new RegExp(`^${name} (.*)$`, "m").exec(CONTAINER)[1];
const DEPLOYMENT = parseAllDocuments(readFileSync("deploy/kubernetes.yaml", "utf8")).map((one) => one.toJS()).find(({ kind }) => kind === "Deployment");

const ENV = {
  ...Object.fromEntries(instruction("ENV").split(" ").map((pair) => pair.split("="))),
  ...Object.fromEntries(DEPLOYMENT.spec.template.spec.containers[0].env.map(({ name, value }) => [name, value])),
};

const test = base.extend({
  /** A root with what the image copies, closed to writing but for /tmp. */
  root: async ({}, use) => {
    const root = mkdtempSync(path.join(os.tmpdir(), "console-image-"));
    for (const [, from, to] of CONTAINER.matchAll(/^COPY (\S+) (\S+)$/gm)) cpSync(from, path.join(root, to), { recursive: true });
    mkdirSync(path.join(root, "tmp"));
    chmodSync(path.join(root, "tmp"), 0o777);
    chmodSync(root, 0o555);
    await use(root);
    chmodSync(root, 0o755);
    rmSync(root, { recursive: true, force: true });
  },
});

test("a pod that is told to end goes on answering for a while", () => {
  const { stdout, stderr, status } = spawnSync(program("caddy"), ["adapt", "--config", "deploy/caddy/Caddyfile"], { env: { PATH: process.env.PATH, HOME: os.tmpdir(), ...ENV } });
  expect(status, String(stderr)).toBe(0);
  expect(JSON.parse(stdout).apps.http.shutdown_delay).toBe(5e9);
});

test("the command starts with the variables of both files, and writes nothing but in /tmp", async ({ root }) => {
  // Paths of the image lie under that root; nothing else of the command or of a variable is changed.
  const inside = (text) => text.replace(/^\/(?=etc\/|srv\/|tmp\/)/, `${root}/`);
  const [name, ...args] = JSON.parse(instruction("CMD")).map(inside);
  expect(name).toBe("caddy");
  const caddy = program(name);
  const address = `http://127.0.0.1:${await freePort()}`;
  const running = new Program(caddy, args, {
    ...unprivileged(caddy),
    cwd: root,
    env: {
      HOME: root,
      CONSOLE_ADDRESS: address,
      CONSOLE_ROOT: `${root}/srv/backup-console`,
      CONSOLE_CONFIG: `${root}/etc/backup-console`,
      ...Object.fromEntries(Object.entries(ENV).map(([key, value]) => [key, inside(value)])),
    },
  });
  try {
    await running.until(() => running.output.includes("serving initial configuration"));
    const health = await ask({ address }, "/healthz");
    expect([health.status, health.body.toString()]).toEqual([200, "ok\n"]);
    expect((await ask({ address }, "/")).status).toBe(200);
    expect(JSON.parse((await ask({ address }, "/config.json")).body)).toEqual(JSON.parse(readFileSync("deploy/config.json")));
    expect(running.output).not.toMatch(/"level":"(error|warn)"(?!.*admin endpoint disabled)/);
  } finally {
    await running.end("SIGKILL");
  }
});
