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
 * What stands in a console's place while its program, or what it says, can't be had: what did not load, from where, the
 * likely reason, and a way to try again.
 *
 * @param {Document} document
 * @param {Record<string, string>} words
 * @param {string} language of these
 * @param {{ address?: string, likely?: string, message?: string }} failure
 * @param {() => void} again
 * @returns {HTMLElement}
 */
export function unloaded(document, words, language, { address, likely, message }, again) {
  const make = (name, text) => Object.assign(document.createElement(name), { textContent: text });
  const section = make("section", "");
  section.className = "bc-recovery";
  section.lang = language;
  section.setAttribute("role", "alert");
  section.append(make("h2", words["embed-title"]), make("p", words[`embed-${likely}`] ?? words["embed-unknown"]));
  const facts = make("dl", "");
  if (address) facts.append(make("dt", words["embed-address"]), make("dd", address));
  // In the words of a browser, which help whoever runs the page.
  if (!likely && message) facts.append(make("dt", words["embed-said"]), make("dd", message));
  if (facts.childElementCount > 0) section.append(facts);
  const actions = make("div", "");
  actions.className = "bc-recovery-actions";
  const button = make("button", words.retry);
  button.type = "button";
  button.addEventListener("click", again, { once: true });
  actions.append(button);
  section.append(actions);
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
