// Rendered on a server while it is built, so that any server can send it.
export const prerender = true;
