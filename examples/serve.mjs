// A portal's server, as small as it can be: static files under a strict policy, the way to the services, and a session
// that gives the page a token.
//   node examples/serve.mjs FOLDER PORT BACKEND     BACKEND is a running emulator, http://127.0.0.1:8081
import { createReadStream, statSync } from "node:fs";
import { createServer, request as send } from "node:http";
import path from "node:path";
import { pipeline } from "node:stream";
import { pathToFileURL } from "node:url";

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".mjs": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".wasm": "application/wasm",
};

/** All that a page with the console needs: its own scripts, WebAssembly, its own style sheets, calls to itself. */
export const POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/**
 * Starts one.
 *
 * @param {{ folder: string, backend: string, port?: number, policy?: string, frames?: string }} options `frames` are the
 *   origins whose pages may show this one in a frame
 * @returns {Promise<{ address: string, stop(): Promise<void> }>}
 */
export async function serve({ folder, backend, port = 0, policy = POLICY, frames = "'none'" }) {
  const headers = {
    "content-security-policy": `${policy}; frame-ancestors ${frames}`,
    "referrer-policy": "no-referrer",
    "x-content-type-options": "nosniff",
    "cache-control": "no-cache",
  };
  const server = createServer((request, reply) => {
    const address = new URL(request.url, "http://portal");
    if (address.pathname.startsWith("/proxy/")) return forward(request, reply, backend);
    if (address.pathname === "/portal/session") return session(reply, backend);
    return file(reply, folder, address.pathname, headers);
  });
  await new Promise((resolve, reject) => server.once("error", reject).listen(port, "127.0.0.1", resolve));
  return {
    address: `http://127.0.0.1:${server.address().port}`,
    stop: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}

/** A file of the folder; a path without an ending is a place of the portal's own router, so it gets the page. */
function file(reply, folder, pathname, headers) {
  const wanted = path.join(folder, path.normalize(decoded(pathname)));
  const there = (name) => statSync(name, { throwIfNoEntry: false })?.isFile();
  const name = there(wanted) ? wanted : path.extname(pathname) ? undefined : path.join(folder, "index.html");
  if (!name || !there(name)) return void reply.writeHead(404, headers).end("Not found");
  reply.writeHead(200, { ...headers, "content-type": TYPES[path.extname(name)] ?? "application/octet-stream" });
  createReadStream(name).pipe(reply);
}

/** What is no valid encoding names no file. */
function decoded(pathname) {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return "/no such file";
  }
}

/** To the services, without cookies. */
function forward(request, reply, backend) {
  const { cookie, ...headers } = request.headers;
  const onward = send(new URL(request.url, backend), { method: request.method, headers }, (answer) => {
    reply.writeHead(answer.statusCode, answer.headers);
    // One that breaks off must not be awaited for ever.
    pipeline(answer, reply, () => {});
  });
  onward.on("error", () => (reply.headersSent ? reply.destroy() : reply.writeHead(502).end()));
  request.pipe(onward);
}

/** A token for whoever is signed in at the portal. Here that is the emulator's demo account. */
async function session(reply, backend) {
  const { project_id: project } = await (await fetch(new URL("/_emulator/config", backend))).json();
  const user = { name: "demo", password: "demo", domain: { name: "demo" } };
  const answer = await fetch(new URL("/proxy/iam/v3/auth/tokens", backend), {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ auth: { identity: { methods: ["password"], password: { user } }, scope: { project: { id: project } } } }),
  });
  reply.writeHead(200, { "content-type": "application/json", "cache-control": "no-store" });
  reply.end(JSON.stringify({ token: answer.headers.get("x-subject-token"), project }));
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [folder, port, backend] = process.argv.slice(2);
  const { address } = await serve({ folder, port: Number(port), backend });
  console.log(address);
}
