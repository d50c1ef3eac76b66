import { codePoints } from "./code-points.ts";
import { parseDate, parseDateTime, parseTime } from "./dates.ts";
import { compilePattern } from "./pattern.ts";
import { impliedType, isTypeName, type TypeTable, type VariableSchema } from "./type.ts";
import { isForbiddenKey, isValueObject, type Value, type ValueObject } from "./value.ts";

type Schema = VariableSchema | string;

/** JSON nests no deeper than this (a LINE event or an HTTP answer neither). */
const deepest = 32;

/**
 * Why a value does not fit a declaration, in words that follow the variable's name ("must be 8 or less"), or undefined
 * when it fits. Null fits everything: it is how a variable is unset. Keys that are not declared are let through, unless
 * `additionalProperties` says otherwise: services send more than a bot reads.
 */
export function checkValue(value: Value, schema: Schema, types: TypeTable = {}): string | undefined {
  return check(value, schema, types, 0);
}

function check(value: Value, given: Schema, types: TypeTable, depth: number): string | undefined {
  if (value === null) return undefined;
  if (depth > deepest) return "is nested too deeply";
  const schema = resolveSchema(given, types);
  if (schema === undefined) return undefined;
  const fault = checkType(value, schema, types, depth);
  if (fault !== undefined) return fault;
  if (schema.enum !== undefined && !schema.enum.some((one) => equal(one, value))) {
    return `must be one of ${schema.enum.map((one) => JSON.stringify(one)).join(", ")}`;
  }
  return undefined;
}

/** A declaration with its names followed; undefined when it says nothing, or names itself. */
function resolveSchema(given: Schema, types: TypeTable): VariableSchema | undefined {
  let schema: Schema | undefined = given;
  for (let hops = 0; hops <= deepest; hops++) {
    if (typeof schema === "string" && isTypeName(schema)) return { type: schema };
    const name: string | undefined = typeof schema === "string" ? schema : schema?.$type;
    if (name === undefined) return schema as VariableSchema | undefined;
    schema = Object.hasOwn(types, name) ? types[name] : undefined;
  }
  return undefined;
}

function checkType(value: Value, schema: VariableSchema, types: TypeTable, depth: number): string | undefined {
  switch (schema.type ?? impliedType(schema)) {
    case "string":
      return typeof value === "string" ? checkText(value, schema) : "must be a text";
    case "integer":
      return Number.isSafeInteger(value) ? checkRange(value as number, schema) : "must be a whole number";
    case "number":
      return typeof value === "number" && Number.isFinite(value) ? checkRange(value, schema) : "must be a number";
    case "boolean":
      return typeof value === "boolean" ? undefined : "must be true or false";
    case "date":
      return typeof value === "string" && parseDate(value) ? undefined : "must be a date such as 2026-04-10";
    case "time":
      return typeof value === "string" && parseTime(value) ? undefined : "must be a time such as 18:00";
    case "datetime":
      if (typeof value === "string" && parseDateTime(value)) return undefined;
      return "must be a local date and time such as 2026-04-10T18:00";
    case "location":
      return isValueObject(value) ? checkLocation(value) : "must be a location";
    case "content":
      return isValueObject(value) ? undefined : "must be something that was sent";
    case "object":
      return isValueObject(value) ? checkObject(value, schema, types, depth) : "must be an object";
    case "array":
      return Array.isArray(value) ? checkList(value, schema, types, depth) : "must be a list";
    default:
      return undefined;
  }
}

function checkLocation({ latitude, longitude }: ValueObject): string | undefined {
  const complete = typeof latitude === "number" && typeof longitude === "number";
  return complete ? undefined : "must have a latitude and a longitude";
}

function checkRange(value: number, { minimum, maximum }: VariableSchema): string | undefined {
  if (minimum !== undefined && value < minimum) return `must be ${minimum} or more`;
  if (maximum !== undefined && value > maximum) return `must be ${maximum} or less`;
  return undefined;
}

function checkText(value: string, schema: VariableSchema): string | undefined {
  const { minLength, maxLength, pattern, format } = schema;
  if (minLength !== undefined || maxLength !== undefined) {
    const length = codePoints(value).length;
    if (minLength !== undefined && length < minLength) return `must have ${minLength} characters or more`;
    if (maxLength !== undefined && length > maxLength) return `must have ${maxLength} characters or less`;
  }
  if (pattern !== undefined) {
    const compiled = compilePattern(pattern);
    if (!compiled.ok || compiled.pattern.find(value) === undefined) return `must match ${pattern}`;
  }
  if (format === undefined || !Object.hasOwn(formats, format)) return undefined;
  const compiled = compilePattern(formats[format] ?? "");
  return compiled.ok && compiled.pattern.find(value) === undefined ? `must be a valid ${format}` : undefined;
}

/** JSON Schema's formats that matter in a chat, for the linear-time engine. */
const formats: Readonly<Record<string, string>> = {
  email: "^[^@\\s]+@[^@\\s.]+(\\.[^@\\s.]+)+$",
  uri: "^[a-z][a-z0-9+.-]*:[^\\s]+$",
  uuid: "^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$",
  date: "^\\d{4}-\\d{2}-\\d{2}$",
  time: "^\\d{2}:\\d{2}(:\\d{2})?",
  "date-time": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}",
};

function checkObject(value: ValueObject, schema: VariableSchema, types: TypeTable, depth: number): string | undefined {
  for (const key of schema.required ?? []) {
    if (!Object.hasOwn(value, key) || value[key] === null) return `must have "${key}"`;
  }
  for (const [key, inner] of Object.entries(value)) {
    if (isForbiddenKey(key)) return `must not have "${key}"`;
    const declared = schema.properties && Object.hasOwn(schema.properties, key) ? schema.properties[key] : undefined;
    const wanted = declared ?? schema.additionalProperties;
    if (wanted === false) return `must not have "${key}"`;
    const fault = wanted === undefined || wanted === true ? undefined : check(inner, wanted, types, depth + 1);
    if (fault !== undefined) return `.${key} ${fault}`;
  }
  return undefined;
}

function checkList(value: Value[], schema: VariableSchema, types: TypeTable, depth: number): string | undefined {
  const { minItems, maxItems, items } = schema;
  if (minItems !== undefined && value.length < minItems) return `must have ${minItems} items or more`;
  if (maxItems !== undefined && value.length > maxItems) return `must have ${maxItems} items or less`;
  if (items === undefined) return undefined;
  for (const [index, item] of value.entries()) {
    const fault = check(item, items, types, depth + 1);
    if (fault !== undefined) return `[${index}] ${fault}`;
  }
  return undefined;
}

function equal(left: Value, right: Value): boolean {
  return left === right || JSON.stringify(left) === JSON.stringify(right);
}
