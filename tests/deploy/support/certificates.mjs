// Certificates for the hosts of the list, from an authority made for one run of the tests.
import { execFileSync } from "node:child_process";
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";

const KEY = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes"];

function authority(folder, name) {
  const [key, file] = [`${name}.key`, `${name}.pem`].map((end) => path.join(folder, end));
  execFileSync("openssl", ["req", "-x509", ...KEY, "-keyout", key, "-out", file, "-days", "2", "-subj", `/CN=${name}`], { stdio: "pipe" });
  return { key, file };
}

/** A certificate and its key for `hosts`, signed by `by`. */
function certificate(folder, name, by, hosts) {
  const [key, file, request, names] = ["key", "pem", "csr", "ext"].map((end) => path.join(folder, `${name}.${end}`));
  writeFileSync(names, `subjectAltName=${hosts.map((host) => (/^[\d.]+$/.test(host) ? `IP:${host}` : `DNS:${host}`)).join(",")}\n`);
  execFileSync("openssl", ["req", ...KEY, "-keyout", key, "-out", request, "-subj", "/CN=test"], { stdio: "pipe" });
  execFileSync(
    "openssl",
    ["x509", "-req", "-in", request, "-CA", by.file, "-CAkey", by.key, "-set_serial", String(Date.now()), "-days", "2", "-extfile", names, "-out", file],
    { stdio: "pipe" },
  );
  chmodSync(key, 0o644);
  return { key: readFileSync(key), cert: readFileSync(file), keyFile: key, file };
}

let made;

/** The authority, a certificate that fits, one of an unknown authority, one for other hosts, one for the page itself. */
export function certificates(hosts) {
  if (made) return made;
  const folder = mkdtempSync(path.join(os.tmpdir(), "console-certificates-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  // The servers run as somebody else; nothing in here is worth anything.
  chmodSync(folder, 0o755);
  const trusted = authority(folder, "trusted");
  made = {
    folder,
    trusted: trusted.file,
    good: certificate(folder, "good", trusted, hosts),
    unknown: certificate(folder, "unknown", authority(folder, "other"), hosts),
    otherHost: certificate(folder, "other-host", trusted, ["another.invalid"]),
    page: certificate(folder, "page", trusted, ["127.0.0.1", "localhost"]),
  };
  return made;
}
