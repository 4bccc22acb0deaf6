// A portal that is rendered on a server, here once while it is built: the page comes with all that stands around the console,
// and React takes it over in the browser. esbuild leaves the addresses of WebAssembly and of the words as they are, relative
// to the bundle, so the files go beside it.
import { cpSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { build } from "esbuild";

const PACKAGE = "node_modules/backup-console";
const common = { bundle: true, format: "esm", target: "es2022", jsx: "automatic" };

rmSync("dist", { recursive: true, force: true });
cpSync("public", "dist", { recursive: true });
await build({ ...common, entryPoints: ["src/client.jsx"], minify: true, outfile: "dist/client.js", define: { "process.env.NODE_ENV": '"production"' } });
// On the server the package is imported like any other.
await build({ ...common, entryPoints: ["src/server.jsx"], platform: "node", packages: "external", outfile: "node_modules/.server/server.mjs" });
const { html } = await import("./node_modules/.server/server.mjs");
writeFileSync("dist/index.html", readFileSync("src/index.html", "utf8").replace("<!-- portal -->", html));
for (const file of readdirSync(PACKAGE)) {
  if (/\.(wasm|txt)$/.test(file)) cpSync(`${PACKAGE}/${file}`, `dist/${file}`);
}
