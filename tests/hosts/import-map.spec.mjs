// The package by an import map: beside the page, and on a server of another origin.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { POLICY } from "../../examples/serve.mjs";
import { expect, test } from "./fixtures.mjs";

const PAGE = "examples/plain/import-map.html";
const HERE = "./node_modules/backup-console/";
const CDN = "https://cdn.example/backup-console/";

/** The page with the package at `place`, and what its policy has to allow: an import map stands in the page. */
function host(place) {
  const html = readFileSync(PAGE, "utf8").replaceAll(HERE, place);
  const map = /<script type="importmap">([^]*?)<\/script>/.exec(html)[1];
  const origin = place === HERE ? "" : ` ${new URL(place).origin}`;
  const hash = createHash("sha256").update(map).digest("base64");
  const policy = POLICY.replace("script-src 'self'", `script-src 'self' 'sha256-${hash}'${origin}`).replace("connect-src 'self'", `connect-src 'self'${origin}`);
  return { html, policy };
}

for (const [name, place, expectedDefects] of [["beside the page", HERE, []], ["on another origin", CDN, [/another host: https:\/\/cdn\.example/]]]) {
  test.describe(name, () => {
    const { html, policy } = host(place);
    test.use({ policy, expectedDefects });

    test("it begins, and what is preloaded is loaded once", async ({ page }) => {
      const files = [];
      page.on("request", (request) => request.url().endsWith("/backup-console.wasm") && files.push(request.url()));
      await page.route("**/import-map.html", async (route) => route.fulfill({ response: await route.fetch(), body: html }));
      await page.route(`${CDN}**`, (route) => {
        const file = `examples/plain/node_modules/backup-console/${new URL(route.request().url()).pathname.replace("/backup-console/", "")}`;
        return route.fulfill({ path: file, headers: { "access-control-allow-origin": "*", "content-type": file.endsWith(".js") ? "text/javascript" : file.endsWith(".wasm") ? "application/wasm" : "text/plain" } });
      });
      await page.goto("/import-map.html");
      const console = page.locator("backup-console");
      await expect(console.getByRole("heading", { name: "Vaults", level: 2 })).toBeVisible();
      await expect(console.getByRole("link", { name: "production" }).first()).toBeVisible();
      expect(files).toHaveLength(1);
    });
  });
}
