// What the tests of deploy/ ask of a server: the age that docs/deploying.md asks for, and a configuration with each
// directive that a build may lack. Not the files of deploy/ themselves: a mistake there has to fail, not to be left out.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { program } from "../servers.mjs";
import { run, version } from "./run.mjs";

/** Runs `use` with a folder that holds `text` as the file `name`. */
async function inFolder(name, text, use) {
  const folder = mkdtempSync(path.join(os.tmpdir(), "console-try-"));
  try {
    writeFileSync(path.join(folder, name), text(folder));
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function oldest(said, major, minor) {
  const [, one, two] = /(\d+)\.(\d+)/.exec(said) ?? [];
  if (Number(one) < major || (Number(one) === major && Number(two) < minor)) throw new Error(`${major}.${minor} or later is needed`);
}

const NGINX = (folder) => `
pid ${folder}/pid;
error_log ${folder}/error.log;
events {}
http {
  ${["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((name) => `${name}_temp_path ${folder}/${name};`).join("\n  ")}
  access_log off;
  map $uri $a { default ""; "~^/(?<rest>.*)$" $rest; }
  server {
    listen unix:${folder}/socket;
    resolver 127.0.0.1 ipv6=off;
    if ($a = "") { return 405; }
    rewrite ^/$ /index.html;
    location / { gzip_static on; }
    location /proxy/ { proxy_pass https://$a; proxy_ssl_server_name on; proxy_ssl_protocols TLSv1.2 TLSv1.3; }
  }
}
`;

export async function nginx(tell) {
  const file = program("nginx");
  const said = await version(file, "-v");
  tell(said.replace(/^nginx version: /, ""));
  oldest(said, 1, 22);
  await inFolder("nginx.conf", NGINX, (folder) => run(file, ["-t", "-q", "-p", folder, "-c", `${folder}/nginx.conf`, "-e", `${folder}/error.log`]));
}

const CADDY = () => `
http://:8080 {
  @odd expression \`{uri}.matches("x")\`
  respond @odd 400
  reverse_proxy example.test:443 {
    transport http {
      tls
      resolvers udp/127.0.0.1:53
      versions 1.1
      max_response_header 256KB
    }
  }
  file_server {
    precompressed br gzip
  }
}
`;

export async function caddy(tell) {
  const file = program("caddy");
  const said = await version(file, "version");
  tell(`Caddy ${said.split(" ")[0]}`);
  oldest(said, 2, 6);
  await inFolder("Caddyfile", CADDY, (folder) => run(file, ["validate", "--config", `${folder}/Caddyfile`]));
}

/** Makes the certificates of these tests. */
export async function openssl(tell) {
  tell("openssl");
  tell(await version("openssl", "version"));
  await run("openssl", ["ecparam", "-name", "prime256v1", "-noout"]);
}
