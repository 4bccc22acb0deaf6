// Which Firefox the tests drive: $FIREFOX, or the system's. Prints its path, or fails when there is none.
import { find, tell } from "./found.mjs";

const NAMES = ["firefox-esr", "firefox"];
const PLACES = ["/Applications/Firefox.app/Contents/MacOS/firefox"];

/** The path of a Firefox, or `undefined`. */
export const findFirefox = () => find(process.env.FIREFOX, NAMES, PLACES);

tell(import.meta.url, findFirefox());
