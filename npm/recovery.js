/**
 * What stands in a console's place when its program ended: what was typed, to be copied, and a way to begin again.
 *
 * @param {Document} document
 * @param {{ title: string, text: string, typed: string, copy: string, nothing: string, copied: string, restart: string }} words
 * @param {{ label: string, value: string }[]} typed
 * @param {() => void} restart
 * @returns {HTMLElement}
 */
export function panel(document, words, typed, restart) {
  const make = (name, text, className) => {
    const element = document.createElement(name);
    if (text) element.textContent = text;
    if (className) element.className = className;
    return element;
  };
  const section = make("section", "", "bc-recovery");
  section.setAttribute("role", "alert");
  section.setAttribute("aria-label", words.title);
  section.tabIndex = -1;
  section.append(make("h2", words.title), make("p", words.text));

  const actions = make("div", "", "bc-recovery-actions");
  const again = make("button", words.restart);
  again.type = "button";
  again.addEventListener("click", restart, { once: true });
  actions.append(again);

  if (typed.length > 0) {
    const list = make("dl");
    for (const { label, value } of typed) list.append(make("dt", label), make("dd", value));
    section.append(make("h3", words.typed), list);
    const copy = make("button", words.copy);
    copy.type = "button";
    copy.addEventListener("click", async () => {
      if (await copyText(document, typed, list)) copy.textContent = words.copied;
    });
    actions.append(copy);
  } else {
    section.append(make("p", words.nothing));
  }
  section.append(actions);
  return section;
}

/**
 * What stands in a console's place while what it says can't be had.
 *
 * @param {Document} document
 * @param {string} sentence
 * @param {string} retry
 * @param {() => void} again
 * @returns {HTMLElement}
 */
export function wordless(document, sentence, retry, again) {
  const section = document.createElement("section");
  section.className = "bc-recovery";
  section.lang = "en";
  section.setAttribute("role", "alert");
  const text = document.createElement("p");
  text.textContent = sentence;
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = retry;
  button.addEventListener("click", again, { once: true });
  section.append(text, button);
  return section;
}

/** Copies; where a page may not, everything is marked, so that one key copies it. */
async function copyText(document, typed, list) {
  const text = typed.map(({ label, value }) => `${label}: ${value}`).join("\n");
  try {
    await document.defaultView.navigator.clipboard.writeText(text);
    return true;
  } catch {
    document.defaultView.getSelection()?.selectAllChildren(list);
    return false;
  }
}
