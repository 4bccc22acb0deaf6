// The watch that every journey relies on sees what it is meant to see.
import { test as base, expect } from "@playwright/test";
import { test } from "./fixtures.mjs";
import { watch, watchSecret } from "./support/watch.mjs";

const SECRET = "a-secret-of-no-use-0001";

base.describe("a page that misbehaves", () => {
  const misdeeds = {
    "error on the page": () => setTimeout(() => undefined.missing),
    "error in the console": () => console.error("wrong"),
    "request to another host": () => fetch("http://127.0.0.1:9/").catch(() => {}),
  };
  for (const [name, misdeed] of Object.entries(misdeeds)) {
    base(`${name} is seen`, async ({ page }) => {
      const defects = await watch(page, "http://elsewhere.test");
      await page.goto("about:blank");
      await page.evaluate(misdeed);
      await expect.poll(() => defects.join("\n")).toContain(name);
    });
  }

  base("a violation of the policy is seen", async ({ page }) => {
    const defects = await watch(page, "http://elsewhere.test");
    await page.route("**/*", (route) =>
      route.fulfill({ headers: { "content-security-policy": "style-src 'self'" }, contentType: "text/html", body: "<p style='color:red'>x</p>" }),
    );
    await page.goto("http://elsewhere.test/");
    await expect.poll(() => defects.join("\n")).toContain("content-security policy: style-src-attr inline");
  });

  const hidingPlaces = {
    "the console": (secret) => console.log(secret),
    "an address": (secret) => (location.hash = secret),
    "the page": (secret) => document.body.setAttribute("data-x", secret),
    storage: (secret) => localStorage.setItem("x", secret),
  };
  for (const [place, hide] of Object.entries(hidingPlaces)) {
    base(`the token in ${place} is seen`, async ({ page }) => {
      await page.route("**/*", (route) => route.fulfill({ contentType: "text/html", body: "<p>x</p>" }));
      await page.goto("http://elsewhere.test/");
      const { leaks, search } = watchSecret(page, SECRET);
      await page.evaluate(hide, SECRET);
      await search();
      await expect.poll(() => leaks).toContain(`the token is in ${place}`);
    });
  }
});

test("the demo account has a token to watch for", ({ emulator }) => {
  expect(emulator.config.token.length).toBeGreaterThan(10);
});
