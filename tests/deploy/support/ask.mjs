// Requests as they are written: nothing is tidied, decoded or added.
import http from "node:http";
import https from "node:https";
import net from "node:net";
import { HEADER_LIMIT } from "./cloud.mjs";

/** Sends one request, over TLS with `ca` as the authority; answers { status, headers, raw, body }. `raw` has the names of all headers, also of repeated ones. */
export function ask(site, path, { method = "GET", headers = {}, body, ca } = {}) {
  const { protocol, hostname, port } = new URL(site.address);
  const { request: send } = protocol === "https:" ? https : http;
  return new Promise((resolve, reject) => {
    const request = send({ host: hostname, port, path, method, headers, ca, agent: false, maxHeaderSize: HEADER_LIMIT }, (reply) => {
      const parts = [];
      reply.on("data", (part) => parts.push(part));
      reply.on("end", () => {
        const names = reply.rawHeaders.filter((_, index) => index % 2 === 0).map((name) => name.toLowerCase());
        resolve({ status: reply.statusCode, headers: reply.headers, names, body: Buffer.concat(parts) });
      });
      reply.on("error", reject);
    });
    request.on("error", reject);
    request.end(body);
  });
}

/** Sends these very bytes and reads until the other side closes; answers the status, or null when there is none. */
export function sendRaw(site, text) {
  const { hostname, port } = new URL(site.address);
  return new Promise((resolve, reject) => {
    let answer = "";
    const socket = net.connect(Number(port), hostname, () => socket.write(text));
    socket.on("data", (part) => (answer += part.toString("latin1")));
    socket.on("error", (error) => (error.code === "ECONNRESET" ? resolve(null) : reject(error)));
    socket.on("close", () => resolve(answer ? Number(answer.split(" ")[1]) : null));
  });
}
