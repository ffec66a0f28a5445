// @vitest-environment node
/** The generated types are those of the server's document. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";

test("schema.gen.ts is made from openapi.json: else run `npm run gen` and commit it", () => {
  const folder = mkdtempSync(join(tmpdir(), "greenroom-schema-"));
  const fresh = join(folder, "schema.gen.ts");

  execFileSync("node_modules/.bin/openapi-typescript", ["openapi.json", "-o", fresh]);

  const made = readFileSync(fresh, "utf8");
  rmSync(folder, { recursive: true });
  expect(readFileSync("src/api/schema.gen.ts", "utf8")).toBe(made);
}, 30_000);
