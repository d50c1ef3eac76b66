import { readdirSync, readFileSync } from "node:fs";
import type { SchemaObject, Schemas } from "../schema/schemas.ts";

const folder = new URL("../../../../schemas/", import.meta.url);

/** The schemas of the language, as `renga lsp` reads them. */
export const schemas: Schemas = Object.fromEntries(
  readdirSync(folder).map((name) => [name, JSON.parse(readFileSync(new URL(name, folder), "utf8")) as SchemaObject]),
);
