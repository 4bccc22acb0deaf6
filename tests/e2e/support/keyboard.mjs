// Going through a page as someone does who has no pointer.
import { expect } from "@playwright/test";

/** Whether one of the elements has the focus. */
const focused = (target) => target.evaluateAll((all) => all.includes(document.activeElement));

/** Presses Tab (or Shift+Tab) until the element of this role and name has the focus, and sees that it shows. */
export async function tabTo(page, role, name, { back = false, limit = 150, exact = false } = {}) {
  const target = page.getByRole(role, { name, exact });
  await expect(target.first()).toBeVisible();
  for (let presses = 0; presses <= limit; presses++) {
    if (await focused(target)) return shows(page, `${role} ${name}`);
    await page.keyboard.press(back ? "Shift+Tab" : "Tab");
  }
  throw new Error(`${limit} presses of Tab do not reach the ${role} “${name}”.`);
}

/** The focus can be seen: it has a ring, and nothing covers it. */
async function shows(page, what) {
  const seen = await page.evaluate(() => {
    const element = document.activeElement;
    const places = [element, element.closest("label")].filter(Boolean);
    const ring = places.some((place) => {
      const style = getComputedStyle(place);
      return (style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0) || style.boxShadow !== "none";
    });
    const box = element.getBoundingClientRect();
    const hit = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
    const free = Boolean(hit) && places.some((place) => place.contains(hit) || hit.contains(place));
    return { ring, free, marked: element.matches(":focus-visible") };
  });
  expect(seen, `the focus on ${what}`).toEqual({ ring: true, free: true, marked: true });
}

/** Types into the field of this name. */
export async function typeInto(page, name, text) {
  await tabTo(page, "textbox", name);
  await page.keyboard.type(text);
}

/** Presses the button of this name. */
export async function pressButton(page, name, options) {
  await tabTo(page, "button", name, options);
  await page.keyboard.press("Enter");
}
