// Finds a program by names on the PATH and by places.
import { accessSync, constants } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";

const runs = (file) => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** The path of the first that runs, or `undefined`: `named` by the person, `names` on the PATH, then `places`. */
export function find(named, names, places) {
  const folders = (process.env.PATH ?? "").split(path.delimiter).filter(Boolean);
  const onPath = names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  return [named, ...onPath, ...places].find((file) => file && runs(file));
}

/** Where the module at `url` was started by itself: prints what was found, or fails when nothing was. */
export function tell(url, found) {
  if (url !== pathToFileURL(process.argv[1] ?? "").href) return;
  if (found) console.log(found);
  process.exitCode = found ? 0 : 1;
}
