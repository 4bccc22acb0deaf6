// Starts the console from a file of its own: the content-security policy allows no inline script.
// The build writes the hashed addresses of both parts into the two links.

/**
 * Says what a person can do when the console cannot start.
 *
 * @param {unknown} reason what was thrown
 */
function explain(reason) {
  const place = document.getElementById("start-message");
  place.hidden = false;
  place.querySelector("p").textContent =
    typeof WebAssembly === "object"
      ? "The console did not start: a part of it did not load or did not run. Check the connection and load the page again. " +
        `If that does not help, give this to whoever runs the console: ${reason}`
      : "This browser does not run WebAssembly, which the console is made of. Use a current version of Chrome, Edge, Firefox " +
        "or Safari, or ask whoever manages this browser to allow WebAssembly.";
  document.getElementById("backup-console")?.remove();
}

try {
  const glue = document.getElementById("console-glue").href;
  const wasm = document.getElementById("console-wasm").href;
  const { default: start } = await import(glue);
  await start({ module_or_path: wasm });
} catch (reason) {
  console.error(reason);
  explain(reason);
}
