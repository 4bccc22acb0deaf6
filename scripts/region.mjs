// Trunk's configuration with the services of one region behind /proxy/, instead of the emulator: region.mjs REGION
import { readFileSync } from "node:fs";
import { SERVICES, regions } from "./regions.mjs";

const region = process.argv[2] ?? "";
const known = regions();
const found = known.get(region);
if (!found) {
  console.error(`Known regions: ${[...known.keys()].join(", ")}`);
  process.exit(1);
}
const proxies = SERVICES.map((service) => `[[proxy]]\nrewrite = "/proxy/${service}/"\nbackend = "https://${found[service]}/"\n`);
const own = readFileSync("Trunk.toml", "utf8").replace(/(^#[^\n]*\n)?\[\[proxy\]\]\n(?:[^\n]+\n)+\n?/gm, "");
console.log(`${own.trimEnd()}\n\n${proxies.join("\n")}`);
