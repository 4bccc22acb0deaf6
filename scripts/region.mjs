// Trunk's configuration with the services of one region behind /proxy/, instead of the emulator: region.mjs REGION
import { readFileSync } from "node:fs";

const SERVICES = ["iam", "cbr", "csbs", "vbs"];
const region = process.argv[2] ?? "";

/** Ids and hosts of the regions, as the profiles in api/src/profile/ have them. */
function regions() {
  const text = readFileSync("api/src/profile/otc.rs", "utf8") + readFileSync("api/src/profile/huawei.rs", "utf8");
  const written = [...text.matchAll(/id: "([^"]+)",\s+name: "[^"]*",\s+host: "([^"]+)",\s+iam_host: "([^"]+)"/g)];
  const short = [...text.matchAll(/region\(\s*"([^"]+)",\s*"[^"]*",\s*"([^"]+)",\s*"([^"]+)",?\s*\)/g)];
  return new Map([...written, ...short].map(([, id, host, iam]) => [id, { host, iam }]));
}

const known = regions();
const found = known.get(region);
if (!found) {
  console.error(`Known regions: ${[...known.keys()].join(", ")}`);
  process.exit(1);
}
const address = (service) => `https://${service === "iam" ? found.iam : found.host.replace("{service}", service)}/`;
const proxies = SERVICES.map((service) => `[[proxy]]\nrewrite = "/proxy/${service}/"\nbackend = "${address(service)}"\n`);
const own = readFileSync("Trunk.toml", "utf8").replace(/(^#[^\n]*\n)?\[\[proxy\]\]\n(?:[^\n]+\n)+\n?/gm, "");
console.log(`${own.trimEnd()}\n\n${proxies.join("\n")}`);
