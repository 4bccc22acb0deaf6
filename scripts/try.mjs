// try.mjs NAME: has a browser or a server do what the tests will ask of it. Prints its name and version where it does;
// where it does not, says which one it is and what went wrong, and fails.
const WHERE = { chromium: "browsers", firefox: "browsers", driver: "driver", nginx: "servers", caddy: "servers", openssl: "servers" };
const LIMIT = 60_000;

const [name] = process.argv.slice(2);
if (!WHERE[name]) throw new Error(`usage: try.mjs ${Object.keys(WHERE).join("|")}`);

/** A message of a browser goes on with its log: the first line says it. */
const reason = (error) => String(error.message ?? error).split("\n").find((line) => line.trim()) ?? "no reason given";

let program = name;
// What hangs is as good as not there.
setTimeout(() => {
  console.error(`${program}: no answer within ${LIMIT / 1000} s`);
  process.exit(1);
}, LIMIT).unref();
try {
  const tries = await import(`./try/${WHERE[name]}.mjs`);
  await tries[name]((what) => (program = what));
  console.log(program);
  process.exit(0);
} catch (error) {
  console.error(`${program}: ${reason(error)}`);
  process.exit(1);
}
