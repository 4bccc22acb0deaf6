// A console in the second section of the plain page, for a test that is its portal.
import { expect } from "@playwright/test";

/** Mounts a console into the second section, as `window.mounted`, and waits for its list. */
export async function mountSecond(page, second) {
  await page.evaluate(async () => {
    const { mount } = await import("/node_modules/backup-console/index.js");
    const session = async () => (await fetch("/portal/session")).json();
    const getToken = async () => (await session()).token;
    window.mounted = await mount(document.getElementById("second"), { project: (await session()).project, getToken, view: "/vaults", language: "en" });
  });
  await expect(second.getByRole("link", { name: "production" }).first()).toBeVisible();
}
