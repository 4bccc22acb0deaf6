/** Kinds of input whose value a person did not type, or must not see. */
const NO_TEXT = new Set(["password", "hidden", "button", "submit", "reset", "image", "file"]);
/** Where people look for things and go to them: nothing that would be lost. */
const AROUND = "header, nav, [role=search]";
const SECRET = /token|password|secret|passwort|kennwort/i;

/**
 * What a person typed and chose under `root`, in the order of the page. Passwords and tokens are left out.
 *
 * @param {ParentNode} root
 * @returns {{ label: string, value: string }[]}
 */
export function typed(root) {
  const found = [];
  for (const field of root.querySelectorAll("input, textarea, select")) {
    const label = labelOf(field);
    const names = [label, field.name, field.id, field.autocomplete].join(" ");
    if (NO_TEXT.has(field.type) || SECRET.test(names) || field.closest(AROUND)) continue;
    const value = valueOf(field);
    if (value) found.push({ label, value });
  }
  return found;
}

function valueOf(field) {
  if (field.type === "checkbox" || field.type === "radio") return field.checked ? "✓" : "";
  if (field.localName === "select") return [...field.selectedOptions].map((option) => option.label).join(", ");
  return field.value.trim();
}

function labelOf(field) {
  const group = field.closest?.("fieldset, [role=group]");
  const own = field.getAttribute("aria-label") || named(field) || textOf(field.labels?.[0]) || field.placeholder || field.name || "";
  const around = group ? group.getAttribute("aria-label") || named(group) || textOf(group.querySelector("legend")) : "";
  return around && around !== own ? `${around}: ${own}` : own;
}

function named(element) {
  const root = element.getRootNode?.();
  const ids = element.getAttribute("aria-labelledby")?.split(/\s+/) ?? [];
  return ids.map((id) => textOf(root?.getElementById?.(id))).join(" ").trim();
}

const textOf = (element) => (element?.textContent ?? "").replace(/\s+/g, " ").trim();
