// What docs/deploying.md says about running servers, held against both of them.
import { readFileSync } from "node:fs";
import { expect, test } from "./fixtures.mjs";
import { ask } from "./support/ask.mjs";
import { grade } from "./support/grade.mjs";
import { Place, block, table } from "./support/document.mjs";

test("the four questions get the four answers", async ({ site }) => {
  const place = new Place();
  const said = await place.run(block("Does it work 1"), { "127.0.0.1:8080": new URL(site.address).host });
  place.remove();
  expect(said.split("\n").filter(Boolean)).toEqual(["ok", "200", "401", "404"]);
  const text = readFileSync("docs/deploying.md", "utf8");
  expect(text).toContain("The answers are `ok`, `200`, `401` and `404`.");
});

test("each header of the table is sent, with its value", async ({ site }) => {
  const { headers } = await ask(site, "/");
  const rows = table("What each header does");
  expect(rows.length).toBeGreaterThan(5);
  for (const [name, value] of rows) expect(headers[name.toLowerCase()], name).toBe(value);
});

test.describe("over TLS", () => {
  const lines = block("TLS 1");
  test("the lines for it, the header that goes with it, and the way to the services", async ({ startServer, kind, made }) => {
    const own = {
      nginx: {
        more: (port) => ({
          "listen 8080;": lines
            .replace("443", `127.0.0.1:${port}`)
            .replace("/etc/ssl/console/fullchain.pem", made.page.file)
            .replace("/etc/ssl/console/privkey.pem", made.page.keyFile),
        }),
      },
      caddy: { env: (port) => ({ CONSOLE_ADDRESS: `https://127.0.0.1:${port}`, CONSOLE_SITE: `bind 127.0.0.1\ntls ${made.page.file} ${made.page.keyFile}`, CONSOLE_OPTIONS: "auto_https disable_redirects" }) },
    };
    const site = await startServer(kind, { ...own[kind], secure: true });
    const ca = readFileSync(made.trusted);
    const page = await ask(site, "/", { ca });
    expect([page.status, page.headers["strict-transport-security"]]).toEqual([200, "max-age=31536000"]);
    const graded = grade(page.headers, { html: page.body.toString(), secure: true });
    expect(graded.grade, JSON.stringify(graded)).toBe("A+");
    expect(Object.values(graded.rules).filter((points) => points < 0)).toEqual([]);
    expect((await ask(site, "/proxy/eu-de/iam/v3/projects", { ca })).status).toBe(401);
  });
});

test("a portal that is named may show the page in a frame, and nobody else", async ({ startServer, kind }) => {
  const portal = "https://portal.example.org";
  expect(readFileSync("docs/deploying.md", "utf8")).toContain(portal);
  const own = {
    nginx: { more: () => ({ 'set $console_frames "\'none\'";': `set $console_frames "${portal}";` }) },
    caddy: { env: () => ({ CONSOLE_FRAMES: portal }) },
  };
  const site = await startServer(kind, own[kind]);
  expect((await ask(site, "/")).headers["content-security-policy"]).toContain(`; frame-ancestors ${portal};`);
});
