import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

export default defineConfig({
  plugins: [react()],
  // The development server would move the package's module away from its WebAssembly.
  optimizeDeps: { exclude: ["backup-console"] },
});
