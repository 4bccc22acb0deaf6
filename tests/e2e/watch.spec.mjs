// The watch that every journey relies on sees what it is meant to see.
import { test as base, expect } from "@playwright/test";
import { test } from "./fixtures.mjs";
import { watchSecrets } from "./support/secrets.mjs";
import { watch } from "./support/watch.mjs";

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
});

base.describe("a page that gives a secret away", () => {
  base.beforeEach(async ({ page }) => {
    await page.route("**/*", (route) => route.fulfill({ contentType: "text/html", body: "<meta name=a content=b><p id=place>x</p>" }));
    // Of a place that browsers trust, so that all kinds of storage are there.
    await page.goto("http://127.0.0.1:1/");
  });

  const hidingPlaces = {
    "the console": { line: (secret) => console.log(secret), error: (secret) => setTimeout(() => { throw new Error(secret); }) },
    "an address": { place: (secret) => (location.hash = secret), call: (secret) => fetch(`/x?y=${encodeURIComponent(secret)}`) },
    "a body": { text: (secret) => fetch("/proxy/cbr/x", { method: "POST", body: `{"token":"${secret}"}` }) },
    "a header": {
      "of a service": (secret) => fetch("/proxy/cbr/x", { headers: { "x-other": secret } }),
      "of somebody else": (secret) => fetch("/x", { headers: { "x-auth-token": secret } }),
    },
    "the page": {
      attribute: (secret) => document.body.setAttribute("data-x", secret),
      text: (secret) => document.body.append(secret),
      comment: (secret) => document.body.append(document.createComment(secret)),
      title: (secret) => (document.title = secret),
      field: (secret) => (document.body.appendChild(document.createElement("textarea")).value = secret),
      template: (secret) => document.body.appendChild(document.createElement("template")).content.append(secret),
      "text in a shadow root": (secret) => document.getElementById("place").attachShadow({ mode: "open" }).append(secret),
      "attribute two shadow roots deep": (secret) => {
        const inner = document.getElementById("place").attachShadow({ mode: "open" }).appendChild(document.createElement("div"));
        inner.attachShadow({ mode: "open" }).appendChild(document.createElement("b")).setAttribute("title", secret);
      },
      "field in a shadow root": (secret) => {
        document.getElementById("place").attachShadow({ mode: "open" }).appendChild(document.createElement("input")).value = secret;
      },
    },
    storage: {
      local: (secret) => localStorage.setItem("x", secret),
      session: (secret) => sessionStorage.setItem(secret, "x"),
      cookie: (secret) => (document.cookie = `x=${secret}`),
      history: (secret) => history.replaceState({ secret }, ""),
      base: (secret) =>
        new Promise((resolve) => {
          const opening = indexedDB.open("x");
          opening.onupgradeneeded = () => opening.result.createObjectStore("y");
          opening.onsuccess = () => {
            const writing = opening.result.transaction("y", "readwrite");
            writing.objectStore("y").put({ deep: [secret] }, "z");
            writing.oncomplete = resolve;
          };
        }),
      cache: async (secret) => (await caches.open("x")).put("/y", new Response(secret)),
    },
  };
  for (const [place, ways] of Object.entries(hidingPlaces)) {
    for (const [way, hide] of Object.entries(ways)) {
      base(`in ${place}: ${way}`, async ({ page }) => {
        const watched = watchSecrets(page, [SECRET]);
        await watched.search();
        expect(watched.leaks).toEqual([]);
        await page.evaluate(async ([hide, secret]) => void (await new Function(`return (${hide})`)()(secret)), [String(hide), SECRET]);
        await watched.search();
        await expect.poll(() => watched.leaks).toEqual([`the token is in ${place}`]);
      });
    }
  }

  base("for a moment, while it asks a service", async ({ page }) => {
    const watched = watchSecrets(page, [SECRET]);
    await page.evaluate(async (secret) => {
      document.getElementById("place").attachShadow({ mode: "open" }).append(secret);
      await fetch("/proxy/iam/v3/auth/tokens");
    }, SECRET);
    await expect.poll(() => watched.leaks).toEqual(["the token is in the page"]);
  });

  base("before it is known", async ({ page }) => {
    const known = new Set();
    const watched = watchSecrets(page, known);
    await page.evaluate((secret) => console.log(secret), SECRET);
    await watched.search();
    expect(watched.leaks).toEqual([]);
    known.add(SECRET);
    expect(watched.leaks).toEqual(["the token is in the console"]);
  });

  base("not where it must be: a header for a service, a field that hides it", async ({ page }) => {
    const watched = watchSecrets(page, [SECRET]);
    await page.evaluate(async (secret) => {
      const field = document.body.appendChild(document.createElement("input"));
      Object.assign(field, { type: "password", value: secret });
      await fetch("/proxy/cbr/x", { method: "POST", headers: { "x-auth-token": secret } });
    }, SECRET);
    await watched.search();
    expect(watched.leaks).toEqual([]);
  });
});

test("the demo account has a token to watch for", ({ emulator }) => {
  expect(emulator.config.token.length).toBeGreaterThan(10);
});
