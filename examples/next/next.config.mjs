// Rendered on a server while it is built, so that any server can send it.
export default { output: "export", distDir: "dist", turbopack: { root: import.meta.dirname } };
