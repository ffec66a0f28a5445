import { defineConfig } from "vitest/config";

// Each file starts the real program on a data folder of its own; one at a time, so that the
// browser has the machine to itself.
export default defineConfig({
  test: {
    include: ["e2e/**/*.e2e.ts"],
    fileParallelism: false,
    testTimeout: 300_000,
    hookTimeout: 60_000,
  },
});
