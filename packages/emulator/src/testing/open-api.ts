import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";

/** The folder of LINE's OpenAPI files, if there is one. They are not part of this repository. */
export const openApiFolder: string | undefined = process.env.LINE_OPENAPI_DIR;
export const hasOpenApi: boolean = openApiFolder !== undefined && existsSync(openApiFolder);

type Fields = Readonly<Record<string, unknown>>;

interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly allOf?: readonly Schema[];
  readonly discriminator?: { readonly propertyName: string; readonly mapping?: Readonly<Record<string, string>> };
}

interface Operation {
  readonly responses: Readonly<
    Record<string, { readonly content?: Readonly<Record<string, { readonly schema: Schema }>> }>
  >;
}

export interface OpenApi {
  /** What is wrong with a value by the schema of this name: places and words, empty when nothing is. */
  faults(schemaName: string, value: unknown): string[];
  /** The same for the JSON body of an answer; `undefined` when the file does not say. */
  answerFaults(method: string, path: string, status: number, value: unknown): string[] | undefined;
}

/** As much of JSON Schema as LINE's files use, unknown fields allowed. */
export function readOpenApi(file: string): OpenApi {
  const document = parse(readFileSync(join(openApiFolder ?? "", file), "utf8")) as {
    readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
    readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
  };
  const named = (name: string): Schema => document.components.schemas[name] ?? {};
  const last = (reference: string): string => reference.split("/").at(-1) ?? "";

  function look(schema: Schema, value: unknown, at: string, seen: readonly Schema[] = []): string[] {
    if (schema.$ref !== undefined) return look(named(last(schema.$ref)), value, at, seen);
    const chosen = schema.discriminator && choose(schema.discriminator, value);
    if (chosen !== undefined && !seen.includes(chosen)) return look(chosen, value, at, [...seen, schema]);
    const own = [...lookAtType(schema, value, at), ...lookInside(schema, value, at)];
    return [
      ...own,
      ...(schema.allOf ?? []).flatMap((part) => look(part, value, at, [...seen, schema, resolve(part)])),
    ].filter((fault, index, all) => all.indexOf(fault) === index);
  }

  function resolve(schema: Schema): Schema {
    return schema.$ref === undefined ? schema : named(last(schema.$ref));
  }

  function choose({ propertyName, mapping = {} }: NonNullable<Schema["discriminator"]>, value: unknown) {
    const kind = isFields(value) ? value[propertyName] : undefined;
    const reference = typeof kind === "string" ? mapping[kind] : undefined;
    return reference === undefined ? undefined : named(last(reference));
  }

  function lookAtType(schema: Schema, value: unknown, at: string): string[] {
    if (schema.type !== undefined && !isOfType(schema.type, value)) return [`${at}: not of type ${schema.type}`];
    if (schema.enum !== undefined && !schema.enum.includes(value)) return [`${at}: none of ${schema.enum.join(", ")}`];
    const wrongForm = schema.pattern !== undefined && !new RegExp(schema.pattern).test(String(value));
    return wrongForm ? [`${at}: does not match ${schema.pattern}`] : [];
  }

  function lookInside(schema: Schema, value: unknown, at: string): string[] {
    if (Array.isArray(value)) {
      return value.flatMap((held, index) => (schema.items ? look(schema.items, held, `${at}[${index}]`) : []));
    }
    if (!isFields(value)) return [];
    const missing = (schema.required ?? []).filter((name) => value[name] === undefined);
    return [
      ...missing.map((name) => `${at}.${name}: missing`),
      ...Object.entries(schema.properties ?? {}).flatMap(([name, inner]) =>
        value[name] === undefined ? [] : look(inner, value[name], `${at}.${name}`),
      ),
    ];
  }

  return {
    faults: (schemaName, value) => look(named(schemaName), value, schemaName),
    answerFaults(method, path, status, value) {
      const answers = document.paths[path]?.[method.toLowerCase()]?.responses;
      const schema = answers?.[String(status)]?.content?.["application/json"]?.schema;
      return schema && look(schema, value, `${method} ${path}`);
    },
  };
}

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isOfType(type: string, value: unknown): boolean {
  if (type === "object") return isFields(value);
  if (type === "array") return Array.isArray(value);
  if (type === "integer") return Number.isInteger(value);
  return typeof value === type;
}
