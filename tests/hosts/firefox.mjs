#!/usr/bin/env node
// A Firefox as it comes from a package manager, for Playwright: stands between the two, because Playwright sends one
// command on every page that the long-term release does not know yet. That command is answered here; what it asks for (a
// colour scheme that differs from the device's) no test of the hosts needs.
import { spawn } from "node:child_process";
import { createServer } from "node:http";
import { WebSocket, WebSocketServer } from "ws";
import { findFirefox } from "../../scripts/firefox.mjs";

const ANSWERED_HERE = "emulation.setMediaFeaturesOverride";
const LISTENING = /WebDriver BiDi listening on (ws:\/\/\S+)/;

const firefox = spawn(findFirefox(), process.argv.slice(2), { stdio: ["ignore", "inherit", "pipe"] });
const server = createServer();
let address;

new WebSocketServer({ server }).on("connection", (playwright) => {
  const browser = new WebSocket(`${address}/session`);
  const early = [];
  browser.on("open", () => early.splice(0).forEach((message) => browser.send(message)));
  browser.on("message", (message) => playwright.send(message.toString()));
  browser.on("close", () => playwright.close());
  playwright.on("close", () => browser.close());
  playwright.on("message", (data) => {
    const message = data.toString();
    const { id, method } = JSON.parse(message);
    if (method === ANSWERED_HERE) playwright.send(JSON.stringify({ type: "success", id, result: {} }));
    else if (browser.readyState === WebSocket.OPEN) browser.send(message);
    else early.push(message);
  });
});

let said = "";
firefox.stderr.on("data", (chunk) => {
  said += chunk;
  const found = LISTENING.exec(said);
  if (!found || address) return;
  [, address] = found;
  server.listen(0, "127.0.0.1", () => process.stderr.write(`WebDriver BiDi listening on ws://127.0.0.1:${server.address().port}\n`));
});
firefox.on("exit", (code) => process.exit(code ?? 1));
for (const signal of ["SIGTERM", "SIGINT"]) process.on(signal, () => firefox.kill(signal));
