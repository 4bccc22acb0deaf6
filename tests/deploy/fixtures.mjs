// The `test` of everything here: the emulator, the cloud's hosts before it, and a server with the files of deploy/.
import { test as base, expect } from "../e2e/fixtures.mjs";
import { SERVICES, regions } from "../../scripts/regions.mjs";
import { certificates } from "./support/certificates.mjs";
import { Cloud } from "./support/cloud.mjs";
import { Names } from "./support/names.mjs";
import { Server } from "./support/server.mjs";

export { expect };

/** From each host of the list to its service. */
export const HOSTS = new Map([...regions().values()].flatMap((hosts) => SERVICES.map((service) => [hosts[service], service])));

export const test = base.extend({
  /** nginx or caddy. */
  kind: ["nginx", { option: true }],

  /** What a test changes about the server: `config`, `more`, `env`. */
  serverOptions: [{}, { option: true }],

  // The page looks for the emulator's demo account wherever it runs on this machine; here nothing answers.
  expectedDefects: [[/\/_emulator\/config/], { option: true }],

  made: async ({}, use) => use(certificates([...HOSTS.keys()])),

  cloud: async ({ emulator, made }, use) => {
    const cloud = await Cloud.start(emulator, HOSTS, made);
    await use(cloud);
    await cloud.stop();
  },

  names: async ({}, use) => {
    const names = await Names.start(HOSTS.keys());
    await use(names);
    await names.stop();
  },

  /** Starts one more server of a kind; all end with the test. */
  startServer: async ({ cloud, names, made, serverOptions }, use) => {
    const all = [];
    await use(async (kind, options = {}) => {
      const server = await Server.start(kind, { cloud, names, made, ...serverOptions, ...options });
      all.push(server);
      return server;
    });
    await Promise.all(all.map((server) => server.stop()));
  },

  site: async ({ startServer, kind }, use) => use(await startServer(kind)),

  baseURL: async ({ site }, use) => use(site.address),
});
