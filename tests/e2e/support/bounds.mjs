// A field at its bounds: many values in one page, each typed, left and sent.
import { test, expect } from "@playwright/test";
import { summary } from "./page.mjs";

const shown = (value) => JSON.stringify(value.length > 30 ? `${value.length} characters` : value);

const contains = (text) => new RegExp(text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));

/**
 * Types each value into `input` and presses `submit`. `others` is how many other things stop the request, at least
 * one, so that nothing is sent. A value with a message must be stopped by it; one with null must be taken.
 */
export async function atBounds(page, input, submit, others, cases) {
  for (const [value, message] of cases) {
    await test.step(`${shown(value)} is ${message ? "stopped" : "taken"}`, async () => {
      await input.fill(value);
      await input.blur();
      await submit.click();
      const count = others + (message ? 1 : 0);
      await expect(summary(page)).toContainText(`${count} thing${count === 1 ? "" : "s"} to change`);
      if (message) {
        await expect(input).toHaveAccessibleDescription(contains(message));
        await expect(input).toHaveAttribute("aria-invalid", "true");
      } else {
        await expect(input).not.toHaveAttribute("aria-invalid", "true");
      }
    });
  }
}
