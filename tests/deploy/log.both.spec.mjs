// The logs: enough to see what happened, nothing of what was sent.
import { expect, test } from "./fixtures.mjs";
import { ask } from "./support/ask.mjs";

const SECRET = "a-token-of-no-use-0001";
const PASSWORD = "a-password-of-no-use-0002";
const headers = { "x-auth-token": SECRET, "x-subject-token": SECRET, cookie: `c=${SECRET}`, authorization: `Bearer ${SECRET}` };
const signIn = { method: "POST", headers: { ...headers, "content-type": "application/json" }, body: JSON.stringify({ auth: { password: PASSWORD } }) };

test("whatever goes wrong, neither token nor password nor cookie nor query is in a log", async ({ site, cloud, made }) => {
  const both = async (where) => {
    for (const path of [`${where}?marker=a-query`, where]) {
      await ask(site, path, { headers }).catch(() => {});
      await ask(site, path, signIn).catch(() => {});
    }
  };
  await both("/proxy/eu-de/iam/v3/auth/tokens");
  await both("/proxy/eu-xx/iam/v3/auth/tokens");
  await both("/proxy/eu-de/iam/../x");
  await both("/missing-0123456789abcdef.js");
  cloud.instead = (_request, reply) => reply.writeHead(500, { "x-subject-token": SECRET, "set-cookie": `s=${SECRET}` }).end(SECRET);
  await both("/proxy/eu-de/iam/v3/auth/tokens");
  cloud.instead = (_request, reply) => reply.writeHead(200, { "content-length": 100 }).write("cut", () => reply.destroy());
  await both("/proxy/eu-de/iam/v3/auth/tokens");
  cloud.instead = (request) => request.socket.destroy();
  await both("/proxy/eu-de/iam/v3/auth/tokens");
  cloud.present(made.unknown);
  await both("/proxy/eu-de/iam/v3/auth/tokens");
  await ask(site, "/", { headers: { ...headers, "x-long": "x".repeat(400_000) } }).catch(() => {});
  await ask(site, "/", { method: "POST", headers, body: `${PASSWORD}${"x".repeat(400_000)}` }).catch(() => {});
  await cloud.stop();
  await both("/proxy/eu-de/iam/v3/auth/tokens");

  await site.end();
  const said = site.logs();
  expect(said).toContain("/proxy/eu-de/iam/v3/auth/tokens");
  expect(said, "why a service could not be reached").toMatch(/refused/);
  for (const secret of [SECRET, PASSWORD]) expect(said).not.toContain(secret);
  // nginx writes the request's first line into the error log, and has no way to shorten it.
  expect(said.split("\n").filter((line) => !/^\d{4}\/\d\d\/\d\d .*\[(error|info|warn)\]/.test(line)).join("\n")).not.toContain("a-query");
});
