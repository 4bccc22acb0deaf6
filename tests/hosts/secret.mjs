// The tokens that a portal's server gave, and where they must not be.
import { watchSecrets } from "../e2e/support/secrets.mjs";

/** Watches for every one of them; `unknown` are answers that could not be read although no token is known. */
export function watchTokens(page) {
  const tokens = new Set();
  const unread = [];
  const reading = [];
  const read = async (reply) => {
    try {
      const { token } = await reply.json();
      if (token) tokens.add(token);
    } catch (reason) {
      unread.push(String(reason));
    }
  };
  page.on("response", (reply) => {
    if (reply.url().endsWith("/portal/session")) reading.push(read(reply));
  });
  const secrets = watchSecrets(page, tokens);
  return {
    tokens,
    search: async () => {
      await Promise.all(reading);
      await secrets.search();
    },
    get leaks() {
      return secrets.leaks;
    },
    get unknown() {
      // An answer to a page that was left meanwhile is none: every other one of that page's is known.
      return tokens.size > 0 ? [] : unread;
    },
  };
}
