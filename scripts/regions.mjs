// Ids and hosts of the regions, as the profiles in api/src/profile/ have them.
import { readFileSync } from "node:fs";

/** The services that have a host. */
export const SERVICES = ["iam", "cbr", "csbs", "vbs"];

/** From the id of a region to the host of each service. */
export function regions() {
  const text = readFileSync("api/src/profile/otc.rs", "utf8") + readFileSync("api/src/profile/huawei.rs", "utf8");
  const written = [...text.matchAll(/id: "([^"]+)",\s+name: "[^"]*",\s+host: "([^"]+)",\s+iam_host: "([^"]+)"/g)];
  const short = [...text.matchAll(/region\(\s*"([^"]+)",\s*"[^"]*",\s*"([^"]+)",\s*"([^"]+)",?\s*\)/g)];
  return new Map(
    [...written, ...short].map(([, id, host, iam]) => [
      id,
      Object.fromEntries(SERVICES.map((service) => [service, service === "iam" ? iam : host.replace("{service}", service)])),
    ]),
  );
}
