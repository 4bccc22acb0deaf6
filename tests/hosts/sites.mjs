// The hosts of examples/ as they are served: where their files are, and on how many origins.
import { createHash } from "node:crypto";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { POLICY, serve } from "../../examples/serve.mjs";

const ONE_ORIGIN = {
  plain: "examples/plain",
  hostile: "examples/hostile",
  "single-spa": "examples/single-spa",
  react: "examples/react/dist",
  "react-18": "examples/react-18/dist",
  next: "examples/next/dist",
  sveltekit: "examples/sveltekit/dist",
  vue: "examples/vue/public",
  angular: "examples/angular/dist",
};

/** Hosts that all do the same. */
export const HOSTS = ["plain", "react", "react-18", "vue", "angular", "iframe"];

/** Hosts whose page comes from a server with what stands in it, and with scripts of their framework between. */
export const RENDERED = new Set(["next", "sveltekit"]);

/** The policy with a hash of each script that stands in the page. */
function withInline(file) {
  const scripts = [...readFileSync(file, "utf8").matchAll(/<script(?![^>]*\bsrc=)[^>]*>([^]*?)<\/script>/g)];
  const hashes = scripts.map(([, script]) => `'sha256-${createHash("sha256").update(script).digest("base64")}'`);
  return POLICY.replace("script-src 'self'", `script-src 'self' ${hashes.join(" ")}`);
}

/**
 * Serves one.
 *
 * @returns {Promise<{ address: string, origins: string[], stop(): Promise<void> }>}
 */
export async function site(name, backend, policy = RENDERED.has(name) ? withInline(`${ONE_ORIGIN[name]}/index.html`) : POLICY) {
  if (name === "iframe") return twoOrigins(backend);
  const one = await serve({ folder: ONE_ORIGIN[name], backend, policy });
  return { address: one.address, origins: [one.address], stop: one.stop };
}

/** The portal on one origin, the frame's page on another; each is told of the other where whoever installs them would. */
async function twoOrigins(backend) {
  const folder = mkdtempSync(path.join(tmpdir(), "iframe-"));
  cpSync("examples/iframe/dist", folder, { recursive: true });
  const tell = (file, from, to) => {
    const name = path.join(folder, file);
    const text = readFileSync(name, "utf8");
    if (!text.includes(from)) throw new Error(`${file} does not name ${from}`);
    writeFileSync(name, text.replace(from, to));
  };
  const place = { folder: path.join(folder, "portal"), backend };
  // The portal's policy names the frame's origin, the frame's policy the portal's: the first is known when both listen.
  let portal = await serve(place);
  const frame = await serve({ folder: path.join(folder, "console"), backend, frames: portal.address });
  const port = Number(new URL(portal.address).port);
  await portal.stop();
  portal = await serve({ ...place, port, policy: `${POLICY}; frame-src ${frame.address}` });
  tell("portal/index.html", "http://127.0.0.1:8081/", `${frame.address}/`);
  tell("console/index.html", "http://127.0.0.1:8080", portal.address);
  return {
    address: portal.address,
    origins: [portal.address, frame.address],
    stop: async () => {
      await Promise.all([portal.stop(), frame.stop()]);
      rmSync(folder, { recursive: true });
    },
  };
}
