// The component on a server, with the React of each host: it renders its place, and no option becomes an attribute.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import test from "node:test";

const RENDER = `
import { createElement } from "react";
import { renderToString } from "react-dom/server";
import { BackupConsole } from "backup-console/react";
const options = { project: "p", token: "not-a-real-token", getToken: async () => "t", features: { readOnly: true }, view: "/vaults", onReady() {} };
console.log(renderToString(createElement(BackupConsole, { ...options, className: "portal", id: "backup" }, createElement("p", null, "On its way"))));
`;

for (const host of ["react", "react-18"]) {
  test(`${host}: a place with what stands between the tags, and nothing else`, () => {
    const html = execFileSync(process.execPath, ["--input-type=module", "-e", RENDER], { cwd: `examples/${host}`, encoding: "utf8" });
    assert.equal(html.trim(), '<div class="portal" id="backup"><p>On its way</p></div>');
  });
}
