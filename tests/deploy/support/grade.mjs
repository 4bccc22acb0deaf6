// The grade that a public grader gives a page for its headers: the rules and points of Mozilla's HTTP Observatory, as far as
// headers and the page's own HTML decide them. Points above 100 are given only to a page that has 90 without them.

const GRADES = [[100, "A+"], [90, "A"], [85, "A-"], [80, "B+"], [70, "B"], [65, "B-"], [60, "C+"], [50, "C"], [45, "C-"], [40, "D+"], [30, "D"], [25, "D-"]];
const SAFE_REFERRERS = ["no-referrer", "same-origin", "strict-origin", "strict-origin-when-cross-origin"];
const HALF_A_YEAR = 15_768_000;

/** A policy as its directives. */
function directives(policy) {
  return new Map(policy.split(";").map((part) => part.trim().split(/\s+/)).filter(([name]) => name).map(([name, ...values]) => [name.toLowerCase(), values]));
}

/** Points for the content-security policy. */
function contentPolicy(header) {
  if (!header) return -25;
  const policy = directives(header);
  const scripts = policy.get("script-src") ?? policy.get("default-src") ?? ["*"];
  const styles = policy.get("style-src") ?? policy.get("default-src") ?? ["*"];
  const objects = policy.get("object-src") ?? policy.get("default-src") ?? ["*"];
  const broad = (values) => values.some((value) => ["*", "http:", "https:", "data:"].includes(value));
  if (scripts.includes("'unsafe-inline'") || broad(scripts) || broad(objects)) return -20;
  if (scripts.includes("'unsafe-eval'")) return -10;
  if (header.includes("http://")) return -20;
  if (styles.includes("'unsafe-inline'") || broad(styles)) return 0;
  return policy.get("default-src")?.join() === "'none'" ? 10 : 5;
}

/** Points for how long a browser keeps to TLS; nothing where the page is not served over it. */
function transport(header, secure) {
  if (!secure) return 0;
  const age = Number(/max-age=(\d+)/.exec(header ?? "")?.[1] ?? -1);
  return age < 0 ? -20 : age < HALF_A_YEAR ? -10 : 0;
}

/** Points for scripts: those of others without integrity are a fault, own ones with it a merit. */
function scripts(html) {
  const tags = [...html.matchAll(/<script\b[^>]*\bsrc=[^>]*>/g)].map(([tag]) => tag);
  if (tags.some((tag) => /\bsrc=["']?(https?:)?\/\//.test(tag) && !/\bintegrity=/.test(tag))) return -5;
  return tags.length > 0 && tags.every((tag) => /\bintegrity=/.test(tag)) ? 5 : 0;
}

/**
 * @param {Record<string, string | string[] | undefined>} headers of the page, in small letters
 * @param {{ html?: string, secure?: boolean }} [page]
 * @returns {{ grade: string, score: number, rules: Record<string, number> }}
 */
export function grade(headers, { html = "", secure = false } = {}) {
  const policy = String(headers["content-security-policy"] ?? "");
  const frames = directives(policy).has("frame-ancestors");
  const framed = /^(deny|sameorigin)$/i.test(String(headers["x-frame-options"] ?? ""));
  const referrer = headers["referrer-policy"];
  const resource = headers["cross-origin-resource-policy"];
  const rules = {
    "content-security-policy": contentPolicy(policy),
    cookies: headers["set-cookie"] ? -5 : 0,
    "cross-origin-resource-sharing": headers["access-control-allow-origin"] === "*" ? -50 : 0,
    "strict-transport-security": transport(headers["strict-transport-security"], secure),
    "subresource-integrity": scripts(html),
    "x-content-type-options": headers["x-content-type-options"] === "nosniff" ? 0 : -5,
    "x-frame-options": frames ? 5 : framed ? 0 : -20,
    "referrer-policy": referrer === undefined ? 0 : SAFE_REFERRERS.includes(String(referrer)) ? 5 : -5,
    "cross-origin-resource-policy": ["same-origin", "same-site"].includes(String(resource)) ? 10 : 0,
  };
  const points = Object.values(rules);
  const without = 100 + points.filter((point) => point < 0).reduce((sum, point) => sum + point, 0);
  const extra = points.filter((point) => point > 0).reduce((sum, point) => sum + point, 0);
  const score = Math.max(0, without >= 90 ? without + extra : without);
  return { grade: GRADES.find(([least]) => score >= least)?.[1] ?? "F", score, rules };
}
