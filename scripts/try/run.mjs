// Programs that come to an end by themselves.
import { execFile } from "node:child_process";
import { promisify } from "node:util";

/** Runs one; gives all that it said, or an error with it. */
export async function run(file, args) {
  try {
    const { stdout, stderr } = await promisify(execFile)(file, args, { timeout: 20_000 });
    return `${stdout}${stderr}`;
  } catch (error) {
    const lines = `${error.stdout ?? ""}${error.stderr ?? ""}`.trim().split("\n");
    throw new Error(lines.find((line) => /emerg|error/i.test(line)) || lines.at(-1) || error.message);
  }
}

/** The first line that a program says about its version. */
export const version = async (file, option = "--version") => (await run(file, [option])).trim().split("\n")[0];
