// What is in the program: a bill of materials, and the licence texts of others.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expression } from "./licence.mjs";

const purl = ({ name, version }) => `pkg:cargo/${name}@${version}`;

/**
 * CycloneDX 1.6 as JSON. Without a date, so that the same sources make the same bytes.
 *
 * @param {import("./crates.mjs").Crate[]} crates the console first
 * @param {Map<string, string>} checksums
 */
export function billOfMaterials(crates, checksums) {
  const [product, ...others] = crates;
  const component = (type) => (found) => {
    const checksum = checksums.get(`${found.name} ${found.version}`);
    return {
      type,
      "bom-ref": purl(found),
      name: found.name,
      version: found.version,
      ...(type === "library" ? { scope: "required" } : {}),
      ...(checksum ? { hashes: [{ alg: "SHA-256", content: checksum }] } : {}),
      licenses: [{ expression: expression(found.license) }],
      purl: purl(found),
    };
  };
  const refs = new Map(crates.map((found) => [found.id, purl(found)]));
  const sorted = others.sort((one, other) => (purl(one) < purl(other) ? -1 : 1));
  return {
    $schema: "http://cyclonedx.org/schema/bom-1.6.schema.json",
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    version: 1,
    metadata: { component: component("application")(product) },
    components: sorted.map(component("library")),
    dependencies: [product, ...sorted].map((found) => ({ ref: purl(found), dependsOn: found.needs.map((id) => refs.get(id)).sort() })),
  };
}

/** The texts that a crate brings. */
function texts(folder) {
  const files = readdirSync(folder).filter((name) => /^(licen[cs]e|copying|notice|unlicense)/i.test(name)).sort();
  return files.flatMap((name) => {
    try {
      return [readFileSync(path.join(folder, name), "utf8").trim()];
    } catch {
      // A folder of that name.
      return [];
    }
  });
}

const LINE = "=".repeat(79);

/**
 * The licences of everything that others wrote, each text once with the crates that bring it.
 *
 * @param {import("./crates.mjs").Crate[]} crates
 */
export function notices(crates) {
  const foreign = crates.filter(({ source }) => source !== null).sort((one, other) => (purl(one) < purl(other) ? -1 : 1));
  const bringing = new Map();
  const without = [];
  for (const found of foreign) {
    const own = texts(found.folder);
    if (own.length === 0) without.push(found);
    for (const text of own) bringing.set(text, [...(bringing.get(text) ?? []), `${found.name} ${found.version}`]);
  }
  const list = foreign.map((found) => `  ${found.name} ${found.version}: ${expression(found.license)}`);
  const bare = without.map((found) => `  ${found.name} ${found.version}: ${expression(found.license)}${found.authors.length > 0 ? `; ${found.authors.join(", ")}` : ""}`);
  const sections = [...bringing].map(([text, names]) => `${LINE}\n${names.join("\n")}\n${LINE}\n\n${text}\n`);
  return [
    "Backup console: notices of third parties",
    "",
    "The program (*.wasm, and the JavaScript beside it that wasm-bindgen made) contains these crates:",
    "",
    ...list,
    "  the standard library of Rust: MIT OR Apache-2.0",
    "",
    ...(bare.length > 0 ? ["These bring no text of their licence; its words stand below with others that have the same one:", "", ...bare, ""] : []),
    ...sections,
  ].join("\n");
}
