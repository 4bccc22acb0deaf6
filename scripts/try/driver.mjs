// What the component tests ask of chromedriver.
import { readFileSync } from "node:fs";
import { Program } from "../../tests/e2e/support/program.mjs";
import { find } from "../found.mjs";
import { version } from "./run.mjs";

/** A session as the runner of the component tests begins one: a driver of another version than the browser refuses it. */
export async function driver(tell) {
  const file = find(undefined, ["chromedriver"], []);
  if (!file) throw new Error("there is none here");
  tell(await version(file));
  const program = new Program(file, ["--port=0"]);
  try {
    const [, port] = await program.until(() => /on port (\d+)\./.exec(program.output));
    const ask = async (path, method, body) => {
      const reply = await fetch(`http://127.0.0.1:${port}/session${path}`, { method, body: JSON.stringify(body) });
      const { value } = await reply.json();
      if (!reply.ok) throw new Error(value.message);
      return value;
    };
    const alwaysMatch = JSON.parse(readFileSync("webdriver.json", "utf8"));
    const { sessionId } = await ask("", "POST", { capabilities: { alwaysMatch } });
    await ask(`/${sessionId}`, "DELETE");
  } finally {
    await program.end();
  }
}
