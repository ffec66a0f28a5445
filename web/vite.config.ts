import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";

const server = process.env["GREENROOM_URL"] ?? "http://127.0.0.1:8080";

export default defineConfig({
  plugins: [react()],
  server: {
    host: "127.0.0.1",
    port: 5173,
    strictPort: true,
    // The server compares Origin with Host, so Host must stay the one the browser used.
    proxy: { "/api": { target: server, ws: true, changeOrigin: false } },
  },
  build: {
    target: "es2023",
    cssTarget: ["chrome123", "firefox128", "safari17.5"],
    // The server's policy allows fonts and scripts from files only, never from data: addresses.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 700,
  },
  test: {
    environment: "jsdom",
    include: ["src/**/*.test.{ts,tsx}"],
    setupFiles: ["src/test/setup.ts"],
    restoreMocks: true,
  },
});
