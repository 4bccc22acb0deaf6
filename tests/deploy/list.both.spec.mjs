// The list of hosts: what is on it can be reached, and nothing else, however the request is written.
import { expect, test } from "./fixtures.mjs";
import { regions, SERVICES } from "../../scripts/regions.mjs";
import { ask, sendRaw } from "./support/ask.mjs";

test("every region and service of the profiles goes to its host, under its name", async ({ site, cloud }) => {
  for (const [region, hosts] of regions()) {
    for (const service of SERVICES) {
      cloud.seen = [];
      await ask(site, `/proxy/${region}/${service}/v3/x?a=b%2Fc&d`);
      expect(cloud.seen.map(({ sni, host, url }) => ({ sni, host, url })), `${region} ${service}`).toEqual([
        { sni: hosts[service], host: hosts[service], url: "/v3/x?a=b%2Fc&d" },
      ]);
    }
  }
});

test("a path goes on as it was written", async ({ site, cloud }) => {
  for (const path of ["/v3/a%20b", "/v3/%C3%A4", "/v3/a%252Eb", "/v3/a.b-c_d~e", "/v3/p/tags/a+b", "/", "/v3/x.json", "/index.html", "/v3/x?q=../..&r=//x&url=http://evil.invalid/"]) {
    cloud.seen = [];
    await ask(site, `/proxy/eu-de/cbr${path}`);
    expect(cloud.seen.map(({ url }) => url)).toEqual([path]);
  }
});

const REFUSED = [
  ["another region", "/proxy/eu-xx/cbr/v3"],
  ["another service", "/proxy/eu-de/ecs/v3"],
  ["no region", "/proxy/cbr/v3"],
  ["no path", "/proxy/eu-de/cbr"],
  ["nothing at all", "/proxy/"],
  ["a host as the region", "/proxy/evil.invalid/cbr/v3"],
  ["a host as the service", "/proxy/eu-de/evil.invalid/v3"],
  ["an address as the region", "/proxy/http://evil.invalid/v3"],
  ["an address as the region, encoded", "/proxy/http%3A%2F%2Fevil.invalid/cbr/v3"],
  ["a user before the host", "/proxy/eu-de/cbr@evil.invalid/v3"],
  ["a port", "/proxy/eu-de/cbr:81/v3"],
  ["upper case", "/proxy/EU-DE/CBR/v3"],
  ["dots", "/proxy/eu-de/cbr/../iam/v3"],
  ["dots to a file", "/proxy/eu-de/cbr/../../../config.json"],
  ["dots, encoded", "/proxy/eu-de/cbr/%2e%2e/iam/v3"],
  ["dots, half encoded", "/proxy/eu-de/cbr/.%2E/iam/v3"],
  ["dots at the end", "/proxy/eu-de/cbr/v3/.."],
  ["dots in front", "/x/../proxy/eu-de/cbr/v3"],
  ["a slash, encoded", "/proxy/eu-de%2fcbr/v3"],
  ["a slash in the path, encoded", "/proxy/eu-de/cbr/v3%2Fvaults"],
  ["two slashes", "/proxy/eu-de/cbr//evil.invalid/v3"],
  ["two slashes in front", "//proxy/eu-de/cbr/v3"],
  ["a backslash", "/proxy/eu-de/cbr/..\\v3"],
  ["a backslash, encoded", "/proxy/eu-de/cbr/%5c..%5cv3"],
  ["an end of line, encoded", "/proxy/eu-de/cbr/v3%0d%0aHost:%20evil.invalid"],
  ["an end of text, encoded", "/proxy/eu-de/cbr/v3%00"],
  ["the region, encoded", "/proxy/%65u-de/cbr/v3"],
  ["the word, encoded", "/%70roxy/eu-de/cbr/v3"],
];

test("whatever else is asked for is refused, and nothing is looked up", async ({ site, cloud, names }) => {
  for (const [what, path] of REFUSED) {
    const { status } = await ask(site, path, { headers: { "x-auth-token": "t" } });
    expect.soft([400, 403, 404], `${what}: ${status}`).toContain(status);
  }
  expect(cloud.seen).toEqual([]);
  expect([...names.asked]).toEqual([]);
});

test("no header chooses the host", async ({ site, cloud, names }) => {
  const headers = { host: "evil.invalid", "x-forwarded-host": "evil.invalid", forwarded: "host=evil.invalid", "x-original-url": "http://evil.invalid/", "x-rewrite-url": "/" };
  await ask(site, "/proxy/eu-de/cbr/v3", { headers });
  expect(cloud.seen.map(({ host, url }) => [host, url])).toEqual([["cbr.eu-de.otc.t-systems.com", "/v3"]]);
  expect([...names.asked]).toEqual(["cbr.eu-de.otc.t-systems.com"]);
});

test("a whole address, another scheme or a tunnel reaches no host of its own", async ({ site, cloud, names }) => {
  const send = (line) => sendRaw(site, `${line}\r\nHost: evil.invalid\r\nConnection: close\r\n\r\n`);
  await send("GET http://evil.invalid/ HTTP/1.1");
  await send("GET https://evil.invalid/proxy/eu-xx/cbr/v3 HTTP/1.1");
  await send("GET ftp://evil.invalid/x HTTP/1.1");
  for (const line of ["CONNECT evil.invalid:443 HTTP/1.1", "CONNECT iam.eu-de.otc.t-systems.com:443 HTTP/1.1"]) expect([400, 404, 405]).toContain(await send(line));
  expect(cloud.seen).toEqual([]);
  expect([...names.asked]).toEqual([]);
  await send("GET http://evil.invalid/proxy/eu-de/cbr/v3 HTTP/1.1");
  expect(cloud.seen.map(({ host }) => host)).toEqual(["cbr.eu-de.otc.t-systems.com"]);
});

test("a redirect of a service is told, not followed", async ({ site, cloud, names }) => {
  cloud.instead = (_request, reply) => reply.writeHead(302, { location: "https://evil.invalid/" }).end();
  const answer = await ask(site, "/proxy/eu-de/cbr/v3");
  expect([answer.status, answer.headers.location]).toEqual([302, "https://evil.invalid/"]);
  expect([...names.asked]).toEqual(["cbr.eu-de.otc.t-systems.com"]);
});
