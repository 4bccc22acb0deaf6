// Which Firefox the tests drive: $FIREFOX, or the system's. Prints its path, or fails when there is none.
import { accessSync, constants } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";

const NAMES = ["firefox-esr", "firefox"];
const PLACES = ["/Applications/Firefox.app/Contents/MacOS/firefox"];

const runs = (file) => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** The path of a Firefox, or `undefined`. */
export function findFirefox() {
  const folders = (process.env.PATH ?? "").split(path.delimiter).filter(Boolean);
  const onPath = NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  return [process.env.FIREFOX, ...onPath, ...PLACES].find((file) => file && runs(file));
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const found = findFirefox();
  if (found) console.log(found);
  process.exitCode = found ? 0 : 1;
}
