// What the tests ask of a browser. Each try tells its program's name and version first, then does it.
import { chromium as Chromium, firefox as Firefox } from "@playwright/test";
import { fileURLToPath } from "node:url";
import { CHROMIUM_ARGS, findChromium, findShell } from "../chromium.mjs";
import { findFirefox } from "../firefox.mjs";
import { version } from "./run.mjs";

const SHIM = fileURLToPath(new URL("../../tests/hosts/firefox.mjs", import.meta.url));

/** A page in a context of its own, with what the console cannot do without. */
async function shows(browser) {
  try {
    const page = await (await browser.newContext({ reducedMotion: "reduce" })).newPage();
    await page.goto("data:text/html,<title>seen</title><p>x");
    if ((await page.title()) !== "seen") throw new Error("it does not show a page");
    const lacks = await page.evaluate(() =>
      Object.entries({
        "light-dark()": CSS.supports("color", "light-dark(red, blue)"),
        WebAssembly: typeof WebAssembly.compileStreaming === "function",
        "adopted style sheets": "adoptedStyleSheets" in document,
      }).flatMap(([what, there]) => (there ? [] : [what])),
    );
    if (lacks.length > 0) throw new Error(`it lacks ${lacks.join(", ")}`);
  } finally {
    await browser.close();
  }
}

function there(file, what) {
  if (!file) throw new Error(`there is no ${what} here`);
  return file;
}

export async function chromium(tell) {
  const executablePath = there(findChromium(), "Chromium");
  tell(await version(executablePath));
  await shows(await Chromium.launch({ executablePath, args: CHROMIUM_ARGS }));
  if (findShell() !== executablePath) await shows(await Chromium.launch({ executablePath: findShell(), args: CHROMIUM_ARGS }));
}

/** As tests/hosts/firefox.config.mjs starts it: an older one fails at the first commands. */
export async function firefox(tell) {
  tell(await version(there(findFirefox(), "Firefox")));
  await shows(await Firefox.launch({ channel: "moz-firefox", executablePath: SHIM }));
}
