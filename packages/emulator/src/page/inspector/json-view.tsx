import type { VNode } from "preact";

const OPEN_DEPTH = 4;

export interface JsonViewProps {
  readonly value: unknown;
  /** Where the value stands in the whole; the root is "". */
  readonly path?: string;
  /** Paths whose value has just changed. */
  readonly changed?: ReadonlySet<string>;
}

/** A value as a tree that folds. What has changed carries a dot and the word, never the colour alone. */
export function JsonView({ value, path = "", changed = NONE }: JsonViewProps): VNode {
  return <div class="json">{node(undefined, value, path, changed, 0)}</div>;
}

const NONE: ReadonlySet<string> = new Set();

function node(
  key: string | undefined,
  value: unknown,
  path: string,
  changed: ReadonlySet<string>,
  depth: number,
): VNode {
  const name = key === undefined ? null : <span class="json-key">{key}: </span>;
  const mark = changed.has(path) ? <span class="changed">● changed</span> : null;
  if (typeof value !== "object" || value === null) {
    return (
      <div class="json-line" key={path} data-path={path}>
        {name}
        <span class={`json-${value === null ? "null" : typeof value}`}>{leaf(value)}</span>
        {mark}
      </div>
    );
  }
  const entries = Object.entries(value);
  const brackets = Array.isArray(value) ? "[]" : "{}";
  if (entries.length === 0) {
    return (
      <div class="json-line" key={path} data-path={path}>
        {name}
        {brackets}
        {mark}
      </div>
    );
  }
  return (
    <details key={path} open={depth < OPEN_DEPTH || holds(changed, path)}>
      <summary>
        {name}
        <span class="json-count">{Array.isArray(value) ? `[${entries.length}]` : `{${entries.length}}`}</span>
        {mark}
      </summary>
      {entries.map(([child, inner]) =>
        node(child, inner, path === "" ? child : `${path}.${child}`, changed, depth + 1),
      )}
    </details>
  );
}

function holds(changed: ReadonlySet<string>, path: string): boolean {
  for (const other of changed) if (other.startsWith(path === "" ? "" : `${path}.`)) return true;
  return false;
}

function leaf(value: unknown): string {
  return typeof value === "string" ? JSON.stringify(value) : String(value);
}
