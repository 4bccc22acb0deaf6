// What holds at every width: nothing reaches beyond the page, and a finger hits what it is meant to hit.
import { expect } from "@playwright/test";

/** Pixels that a finger needs, each way. */
const FINGER = 44;

/** Fails when the page scrolls sideways or, where fingers point, a control is too small; `where` names the state. */
export async function fits(page, where) {
  const found = await page.evaluate(async (finger) => {
    // What was resized is hit where it was until it is drawn.
    const frame = () =>
      new Promise((drawn) => {
        requestAnimationFrame(drawn);
        // A browser that thinks nobody looks draws none.
        setTimeout(drawn, 1000);
      });
    for (let frames = 0; frames < 2; frames++) await frame();
    const name = (element) => `${element.tagName.toLowerCase()}.${[...element.classList].join(".")} “${(element.ariaLabel ?? element.textContent).slice(0, 40)}”`;
    const width = document.documentElement.clientWidth;
    const wide = document.documentElement.scrollWidth > width ? [`the page is ${document.documentElement.scrollWidth} px wide, ${width} px are there`] : [];
    if (!matchMedia("(pointer: coarse)").matches) return wide;

    const holds = (control, x, y) => {
      const hit = document.elementFromPoint(x, y);
      return Boolean(hit) && (control.contains(hit) || [...(control.labels ?? [])].some((label) => label.contains(hit)));
    };
    /** What a pane or a menu that is open covers is for the moment after closing it. */
    const behind = (control, x, y) => {
      const pane = document.elementFromPoint(x, y)?.closest("dialog, .bc-pane, .bc-menu-body");
      return Boolean(pane) && !pane.contains(control);
    };
    /** What a box that scrolls shows in part is for the moment after scrolling. */
    const cut = (box, control) => {
      for (let around = control.parentElement; around; around = around.parentElement) {
        if (around === document.documentElement || getComputedStyle(around).overflowY === "visible") continue;
        const frame = around.getBoundingClientRect();
        if (box.top - 2 < frame.top || box.bottom + 2 > frame.bottom) return true;
      }
      return false;
    };
    const small = [];
    for (const control of document.querySelectorAll("a[href], button, input, select, textarea, summary")) {
      // A label around a box is the target.
      const box = (control.closest("label") ?? control).getBoundingClientRect();
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
      // Hidden, behind a dialog, or out of sight in a box that scrolls.
      if (!holds(control, x, y) || cut(box, control)) continue;
      const reach = finger / 2 - 1;
      const corners = [[x, y - reach], [x, y + reach]];
      if (box.width < finger && !control.labels?.length) corners.push([x - reach, y], [x + reach, y]);
      if (!corners.every(([left, top]) => holds(control, left, top) || behind(control, left, top))) small.push(`too small for a finger: ${name(control)}, ${Math.round(box.width)} × ${Math.round(box.height)}`);
    }
    return [...wide, ...small];
  }, FINGER);
  expect(found, `what does not fit, ${where}`).toEqual([]);
}
