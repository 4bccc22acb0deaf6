// port.mjs NUMBER …: fails with a sentence when one of the ports cannot be had.
import { createServer } from "node:net";

const claim = (port) =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen({ host: "127.0.0.1", port, exclusive: true }, () => server.close(resolve));
  });

for (const text of process.argv.slice(2)) {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    console.error(`"${text}" is no port: use a number from 1 to 65535.`);
    process.exit(1);
  }
  try {
    await claim(port);
  } catch (reason) {
    console.error(
      reason.code === "EADDRINUSE"
        ? `Port ${port} on 127.0.0.1 is taken by another program.`
        : `Port ${port} on 127.0.0.1 cannot be used (${reason.code}).`,
    );
    process.exit(1);
  }
}
