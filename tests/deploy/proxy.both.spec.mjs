// What the proxy lets through and what it keeps: headers both ways, sizes, certificates, broken answers.
import { expect, test } from "./fixtures.mjs";
import { ask } from "./support/ask.mjs";

const TARGET = "/proxy/eu-de/cbr/v3/x";
/** The largest token that the clouds are known to make, and some. */
const LONG = "t".repeat(24_000);

const answering = (status, headers = {}, body = "{}") => (_request, reply) => reply.writeHead(status, { "content-type": "application/json", ...headers }).end(body);

test("the console's own headers go up, the caller's business does not", async ({ site, cloud, kind }) => {
  cloud.instead = answering(200);
  const passed = {
    accept: "application/json",
    "content-type": "application/json",
    "x-auth-token": "one",
    "x-subject-token": "two",
    "x-request-id": "three",
  };
  const kept = {
    cookie: "portal=secret; other=1",
    authorization: "Basic c2VjcmV0",
    "proxy-authorization": "Basic c2VjcmV0",
    forwarded: "for=192.0.2.1",
    "x-forwarded-for": "192.0.2.1",
    "x-forwarded-host": "portal.example.org",
    "x-forwarded-proto": "https",
    "x-forwarded-user": "somebody",
    "x-real-ip": "192.0.2.1",
    "remote-user": "somebody",
    "x-remote-user": "somebody",
    origin: "https://portal.example.org",
    referer: "https://portal.example.org/secret",
    via: "1.1 portal",
    "sec-fetch-site": "same-origin",
  };
  // docs/deploying.md tells the difference: nginx passes only what it lists, Caddy all but what it lists.
  const unlisted = { "user-agent": "a browser", "accept-encoding": "gzip", "x-of-a-portal": "somebody" };
  await ask(site, TARGET, { method: "POST", headers: { ...passed, ...kept, ...unlisted }, body: '{"vault":{}}' });
  const [{ method, headers }] = cloud.seen;
  expect(method).toBe("POST");
  expect(headers).toMatchObject({ ...passed, host: "cbr.eu-de.otc.t-systems.com", "content-length": "12" });
  expect(Object.keys(headers).filter((name) => name in kept)).toEqual([]);
  const more = Object.keys(headers).filter((name) => !(name in passed) && !["host", "content-length"].includes(name));
  expect(more.sort()).toEqual({ nginx: ["accept-encoding", "user-agent"], caddy: ["accept-encoding", "user-agent", "x-of-a-portal"] }[kind]);
});

test("the answer's headers come down, cookies and orders about the page do not", async ({ site, cloud }) => {
  const passed = { "x-subject-token": "made", "x-request-id": "trace", "x-openstack-request-id": "req-1", "retry-after": "7", date: "Thu, 01 Jan 2026 00:00:00 GMT", "content-type": "application/json" };
  const kept = {
    "set-cookie": ["a=b", "c=d; Secure"],
    "access-control-allow-origin": "*",
    "access-control-allow-credentials": "true",
    "clear-site-data": '"*"',
    "alt-svc": 'h3=":443"',
    refresh: "0; url=https://evil.invalid/",
    "service-worker-allowed": "/",
    link: "<https://evil.invalid/x.css>; rel=stylesheet",
    "x-powered-by": "something",
  };
  const ruled = {
    "content-security-policy": "default-src *",
    "cross-origin-opener-policy": "unsafe-none",
    "cross-origin-resource-policy": "cross-origin",
    "referrer-policy": "unsafe-url",
    "permissions-policy": "camera=*",
    "strict-transport-security": "max-age=1",
    "x-content-type-options": "none",
    "cache-control": "public, max-age=600",
    vary: "*",
    server: "secret/1.2",
    "x-accel-redirect": "/config.json",
    "x-accel-buffering": "no",
  };
  cloud.instead = answering(429, { ...passed, ...kept, ...ruled }, '{"error_code":"BackupService.0429"}');
  const answer = await ask(site, TARGET);
  expect(answer.status).toBe(429);
  expect(answer.headers).toMatchObject(passed);
  expect(answer.body.toString()).toBe('{"error_code":"BackupService.0429"}');
  expect(Object.keys(answer.headers).filter((name) => name in kept)).toEqual([]);
  for (const [name, value] of Object.entries(ruled)) {
    expect(answer.headers[name] ?? "", name).not.toBe(value);
    expect(answer.names.filter((one) => one === name).length, name).toBeLessThan(2);
  }
  expect(answer.headers["content-security-policy"]).toContain("sandbox");
  expect(answer.headers["content-security-policy"]).toContain("default-src 'none'");
});

test("an answer is not kept by any cache", async ({ site, cloud }) => {
  cloud.instead = answering(200, { "cache-control": "public, max-age=600" });
  expect((await ask(site, TARGET)).headers["cache-control"]).toBe("no-store");
});

test("a page that a service answers with runs nothing under the console's origin", async ({ context, cloud }) => {
  const page = await context.newPage();
  const ran = [];
  await page.exposeFunction("ran", (what) => ran.push(what));
  cloud.instead = answering(200, { "content-type": "text/html" }, `<!doctype html><link rel=icon href=data:,><p>answer</p><script>ran("inline")</script><img src=data:, onerror="ran('a handler')"><script src=/proxy/eu-de/cbr/x.js></script>`);
  await page.goto(TARGET);
  await expect(page.getByText("answer")).toBeVisible();
  expect(await page.evaluate(() => window.origin)).toBe("null");
  // From outside the function can be called: what did not come from inside was stopped, not lost.
  await page.evaluate(() => window.ran("the test"));
  expect(ran).toEqual(["the test"]);
  expect(cloud.seen).toHaveLength(1);
});

test("tokens of 24 KB pass, two up and one down", async ({ site, cloud }) => {
  cloud.instead = answering(201, { "x-subject-token": LONG });
  const answer = await ask(site, "/proxy/eu-de/iam/v3/auth/tokens", { headers: { "x-auth-token": LONG, "x-subject-token": LONG } });
  expect([answer.status, answer.headers["x-subject-token"]]).toEqual([201, LONG]);
  expect([cloud.seen[0].headers["x-auth-token"], cloud.seen[0].headers["x-subject-token"]]).toEqual([LONG, LONG]);
});

test("a body of 200 KB passes, one of 300 KB is refused", async ({ site, cloud }) => {
  let length = 0;
  cloud.instead = (request, reply) => request.on("data", (part) => (length += part.length)).on("end", () => reply.writeHead(202).end());
  expect((await ask(site, TARGET, { method: "POST", body: "x".repeat(200_000) })).status).toBe(202);
  expect(length).toBe(200_000);
  const body = "x".repeat(300_000);
  const refused = await ask(site, TARGET, { method: "POST", headers: { "content-length": body.length }, body }).catch((error) => ({ status: error.code }));
  expect([413, "ECONNRESET", "EPIPE"]).toContain(refused.status);
  expect(length).toBeLessThan(500_000);
});

test("an answer of 3 MB comes whole", async ({ site, cloud }) => {
  const body = JSON.stringify({ backups: Array.from({ length: 30_000 }, (_, id) => ({ id, name: "x".repeat(80) })) });
  cloud.instead = answering(200, {}, body);
  expect((await ask(site, TARGET)).body.toString()).toBe(body);
});

for (const [what, which] of [
  ["an unknown authority", "unknown"],
  ["another host", "otherHost"],
]) {
  test(`a certificate of ${what} is refused, and no token is sent there`, async ({ site, cloud, made }) => {
    cloud.present(made[which]);
    expect((await ask(site, TARGET, { headers: { "x-auth-token": "t" } })).status).toBe(502);
    expect(cloud.seen).toEqual([]);
    cloud.present(made.good);
    cloud.instead = answering(200);
    expect((await ask(site, TARGET)).status).toBe(200);
  });
}

test("a request is never sent twice, also where the answer breaks", async ({ site, cloud }) => {
  cloud.instead = (request) => request.socket.destroy();
  for (const method of ["POST", "PUT", "DELETE"]) {
    cloud.seen = [];
    expect((await ask(site, TARGET, { method, body: "{}" })).status, method).toBe(502);
    expect(cloud.seen, method).toHaveLength(1);
  }
});

test("a service that nobody can reach is a 502 of this server", async ({ site, cloud }) => {
  await cloud.stop();
  const answer = await ask(site, TARGET);
  expect(answer.status).toBe(502);
  expect(answer.headers["content-security-policy"]).toContain("sandbox");
});
