// Two sites: the portal, and the console's page on another origin. esbuild leaves the addresses of WebAssembly and of
// the words as they are, relative to the bundle, so the files go beside it.
import { cpSync, readdirSync, rmSync } from "node:fs";
import { build } from "esbuild";

const PACKAGE = "node_modules/backup-console";

rmSync("dist", { recursive: true, force: true });
for (const site of ["portal", "console"]) {
  await build({ entryPoints: [`${site}/${site}.js`], bundle: true, format: "esm", target: "es2022", minify: true, outdir: `dist/${site}` });
  cpSync(site, `dist/${site}`, { recursive: true, filter: (file) => !file.endsWith(".js") });
}
for (const file of readdirSync(PACKAGE)) {
  if (/\.(wasm|txt)$/.test(file)) cpSync(`${PACKAGE}/${file}`, `dist/console/${file}`);
}
