import { documentLimits, forbiddenKeys } from "./limits.ts";

export interface PlainText {
  readonly value: unknown;
  /** Of numbers and the like whose text says more than their value (`01`, `1.50`), by what holds them and its key. */
  readonly texts: ReadonlyMap<object, ReadonlyMap<string | number, string>>;
  /** Where each part stands, by what holds it and its key; only if asked for. */
  readonly places: ReadonlyMap<object, ReadonlyMap<string | number, PlainPlace>>;
}

/** Offsets of a value and of the key that leads to it. An empty value has no length. */
export interface PlainPlace {
  readonly key?: readonly [start: number, end: number];
  readonly value: readonly [start: number, end: number];
}

/**
 * Reads the YAML that nearly every file is written in (block and flow maps and lists, scalars on one line, `|` texts) ten
 * times faster than a whole YAML parser. Places are noted only if asked for: a file that nothing is wrong with needs none.
 *
 * It takes only what is right beyond doubt. At the first sign of anything else (an anchor, a tag, a folded text, a tab, a
 * second use of a key, any mistake) it gives undefined, and the parser that knows all of YAML decides and tells. So there is
 * no second opinion about what a file means: a test holds the two against each other.
 */
export function readPlain(text: string, withPlaces = false): PlainText | undefined {
  if (text.length > documentLimits.size || /[\t\r\0\uFEFF]/.test(text)) return undefined;
  const reader = new Reader(text, withPlaces);
  try {
    return { value: reader.read(), texts: reader.texts, places: reader.places };
  } catch (error) {
    if (error === unsure) return undefined;
    throw error;
  }
}

/** Thrown as it is, at whatever is not plain. */
const unsure = new Error("not plain YAML");

type PlainObject = { [key: string]: unknown };

const blockKey = /[A-Za-z0-9_$/][\w$./-]*(?=:(?:[ \n]|$))/y;
const flowKey = /[A-Za-z0-9_$/][\w$./-]*(?=:[ \n])/y;
const depthLimit = documentLimits.depth - 8;
const [NEWLINE, SPACE, HASH, DASH, COLON, COMMA] = [10, 32, 35, 45, 58, 44];
const [DOUBLE, SINGLE, OPEN_MAP, CLOSE_MAP, OPEN_LIST, CLOSE_LIST, BAR, BACKSLASH] = [
  34, 39, 123, 125, 91, 93, 124, 92,
];

class Reader {
  readonly texts = new Map<object, Map<string | number, string>>();
  readonly places = new Map<object, Map<string | number, PlainPlace>>();
  private readonly text: string;
  private readonly withPlaces: boolean;
  private at = 0;
  private depth = 0;
  private nodes = 0;
  /** Where the value that was read last begins and ends. */
  private start = 0;
  private end = 0;

  constructor(text: string, withPlaces: boolean) {
    this.text = text;
    this.withPlaces = withPlaces;
  }

  private note(holder: object, name: string | number, keyStart = -1, keyEnd = -1): void {
    if (!this.withPlaces) return;
    const places = this.places.get(holder) ?? new Map<string | number, PlainPlace>();
    this.places.set(holder, places);
    places.set(name, { value: [this.start, this.end], ...(keyStart !== -1 && { key: [keyStart, keyEnd] }) });
  }

  read(): unknown {
    const column = this.nextContent();
    if (column !== 0) throw unsure;
    const code = this.code();
    const value = code === OPEN_MAP || code === OPEN_LIST ? this.inline(-1, this.texts, 0) : this.block(0);
    if (this.nextContent() !== -1) throw unsure;
    return value;
  }

  private code(offset = 0): number {
    return this.text.charCodeAt(this.at + offset);
  }

  /** Moves over empty lines and comments to the next thing written, and gives its column; -1 at the end. */
  private nextContent(): number {
    const { text } = this;
    for (;;) {
      const start = this.at;
      while (this.code() === SPACE) this.at += 1;
      if (this.at >= text.length) return -1;
      const code = this.code();
      if (code === NEWLINE) this.at += 1;
      else if (code === HASH) this.endOfLine();
      else return this.at - start;
    }
  }

  /** Over what is left of a line: nothing, or a comment. */
  private endOfLine(): void {
    const { text } = this;
    const start = this.at;
    while (this.code() === SPACE) this.at += 1;
    if (this.code() === HASH) {
      // A comment that has no space around its sign may be text that was lost.
      const isAfterValue = start > 0 && text.charCodeAt(start - 1) !== NEWLINE && !this.isLineStart(start);
      if (isAfterValue && (this.at === start || (this.code(1) !== SPACE && this.code(1) !== NEWLINE))) throw unsure;
      const end = text.indexOf("\n", this.at);
      this.at = end === -1 ? text.length : end;
    }
    if (this.at < text.length && this.code() !== NEWLINE) throw unsure;
    this.at += 1;
  }

  private isLineStart(offset: number): boolean {
    let at = offset - 1;
    while (at >= 0 && this.text.charCodeAt(at) === SPACE) at -= 1;
    return at < 0 || this.text.charCodeAt(at) === NEWLINE;
  }

  /** A map or a list whose first line begins here, at a column. */
  private block(column: number): unknown {
    this.enter();
    this.count();
    const start = this.at;
    const value = this.isDash() ? this.blockList(column) : this.blockMap(column);
    this.depth -= 1;
    this.start = start;
    return value;
  }

  private enter(): void {
    this.depth += 1;
    if (this.depth > depthLimit) throw unsure;
  }

  private isDash(): boolean {
    const next = this.code(1);
    return this.code() === DASH && (next === SPACE || next === NEWLINE);
  }

  private blockMap(column: number): PlainObject {
    const map = Object.create(null) as PlainObject;
    for (;;) {
      const start = this.at;
      const key = this.key(map, blockKey);
      const end = this.at - 1;
      map[key] = this.blockValue(column, true, map, key);
      this.note(map, key, start, end);
      const next = this.peekColumn();
      if (next !== column) {
        if (next > column) throw unsure;
        return map;
      }
      this.nextContent();
      if (this.isDash()) throw unsure;
    }
  }

  private blockList(column: number): unknown[] {
    const list: unknown[] = [];
    for (;;) {
      this.at += 1;
      list.push(this.blockEntry(column, list, list.length));
      this.note(list, list.length - 1);
      const next = this.peekColumn();
      if (next !== column) {
        if (next > column) throw unsure;
        return list;
      }
      const start = this.at;
      this.nextContent();
      if (!this.isDash()) {
        // The list was as far in as the map that it belongs to, which goes on here.
        this.at = start;
        return list;
      }
    }
  }

  /** What follows a dash: a map that begins on its line, or any value. */
  private blockEntry(column: number, list: unknown[], index: number): unknown {
    let start = this.at;
    while (this.text.charCodeAt(start) === SPACE) start += 1;
    blockKey.lastIndex = start;
    if (!blockKey.test(this.text)) return this.blockValue(column, false, list, index);
    this.at = start;
    return this.block(start - this.lineStart(start));
  }

  private lineStart(offset: number): number {
    return this.text.lastIndexOf("\n", offset - 1) + 1;
  }

  /** What follows a key's colon or a dash: on the same line, or further in on the next ones. */
  private blockValue(column: number, isMap: boolean, holder: object, key: string | number): unknown {
    while (this.code() === SPACE) this.at += 1;
    const code = this.code();
    if (this.at < this.text.length && code !== NEWLINE && code !== HASH) return this.inline(column, holder, key);
    this.start = this.at;
    this.end = this.at;
    // The comment of a key alone on its line.
    this.at -= this.code() === HASH ? 1 : 0;
    this.endOfLine();
    const next = this.peekColumn();
    const isListAside = next === column && isMap && this.peekDash();
    if (next <= column && !isListAside) {
      this.count();
      return null;
    }
    this.nextContent();
    if (next > column && (this.code() === OPEN_MAP || this.code() === OPEN_LIST))
      return this.inline(column, holder, key);
    // A scalar that stands alone below its key.
    if (!this.isDash() && !this.isKeyHere()) throw unsure;
    return this.block(next);
  }

  private isKeyHere(): boolean {
    blockKey.lastIndex = this.at;
    return blockKey.test(this.text);
  }

  private peekColumn(): number {
    const start = this.at;
    const column = this.nextContent();
    this.at = start;
    return column;
  }

  private peekDash(): boolean {
    const start = this.at;
    this.nextContent();
    const found = this.isDash();
    this.at = start;
    return found;
  }

  /** A value on the line of its key, to the end of that line. */
  private inline(column: number, holder: object, key: string | number): unknown {
    const code = this.code();
    let value: unknown;
    const start = this.at;
    if (code === OPEN_MAP || code === OPEN_LIST) value = this.flow(column);
    else if (code === DOUBLE) value = this.doubleQuoted();
    else if (code === SINGLE) value = this.singleQuoted();
    else if (code === BAR) value = this.literal(column);
    else value = this.plain(holder, key);
    this.start = start;
    this.end = this.at;
    if (code !== BAR) this.endOfLine();
    return value;
  }

  private key(map: PlainObject, pattern: RegExp): string {
    pattern.lastIndex = this.at;
    const key = pattern.exec(this.text)?.[0];
    if (key === undefined) throw unsure;
    this.at += key.length + 1;
    return this.newKey(map, key);
  }

  private newKey(map: PlainObject, key: string): string {
    if (key in map || forbiddenKeys.has(key) || key.length > 1000) throw unsure;
    return key;
  }

  private flow(column: number): unknown {
    this.enter();
    const isMap = this.code() === OPEN_MAP;
    const close = isMap ? CLOSE_MAP : CLOSE_LIST;
    this.at += 1;
    const map = Object.create(null) as PlainObject;
    const list: unknown[] = [];
    this.flowSpace(column);
    if (this.code() === close) this.at += 1;
    else {
      for (;;) {
        if (isMap) {
          const start = this.at;
          const key = this.code() === DOUBLE ? this.quotedKey(map) : this.key(map, flowKey);
          const end = this.at - 1;
          this.flowSpace(column);
          map[key] = this.flowValue(column, map, key);
          this.note(map, key, start, end);
        } else {
          list.push(this.flowValue(column, list, list.length));
          this.note(list, list.length - 1);
        }
        this.flowSpace(column);
        const code = this.code();
        this.at += 1;
        if (code === close) break;
        if (code !== COMMA) throw unsure;
        this.flowSpace(column);
        // A comma may stand behind the last one too.
        if (this.code() === close) {
          this.at += 1;
          break;
        }
      }
    }
    this.depth -= 1;
    this.count();
    return isMap ? map : list;
  }

  private quotedKey(map: PlainObject): string {
    const key = this.doubleQuoted();
    if (this.code() !== COLON) throw unsure;
    this.at += 1;
    return this.newKey(map, key);
  }

  private flowValue(column: number, holder: object, key: string | number): unknown {
    const code = this.code();
    const start = this.at;
    let value: unknown;
    if (code === OPEN_MAP || code === OPEN_LIST) value = this.flow(column);
    else if (code === DOUBLE) value = this.doubleQuoted();
    else if (code === SINGLE) value = this.singleQuoted();
    else value = this.plainInFlow(holder, key);
    this.start = start;
    this.end = this.at;
    return value;
  }

  /** Spaces and line breaks between the parts of a flow value; its lines stand further in than what holds it. */
  private flowSpace(column: number): void {
    while (this.code() === SPACE) this.at += 1;
    while (this.code() === NEWLINE) {
      this.at += 1;
      const start = this.at;
      while (this.code() === SPACE) this.at += 1;
      if (this.code() !== NEWLINE && this.at - start <= column) throw unsure;
    }
  }

  private doubleQuoted(): string {
    const { text } = this;
    const start = this.at + 1;
    let end = start;
    for (;;) {
      const code = text.charCodeAt(end);
      if (code === DOUBLE) break;
      if (code === NEWLINE || end >= text.length) throw unsure;
      end += code === BACKSLASH ? 2 : 1;
    }
    this.at = end + 1;
    if (end - start > documentLimits.scalar - 2) throw unsure;
    this.count();
    const raw = text.slice(start, end);
    return raw.includes("\\") ? unescaped(raw) : raw;
  }

  private singleQuoted(): string {
    const { text } = this;
    const start = this.at + 1;
    let end = start;
    for (;;) {
      const code = text.charCodeAt(end);
      if (code === NEWLINE || end >= text.length) throw unsure;
      if (code === SINGLE) {
        if (text.charCodeAt(end + 1) !== SINGLE) break;
        end += 1;
      }
      end += 1;
    }
    this.at = end + 1;
    if (end - start > documentLimits.scalar - 2) throw unsure;
    this.count();
    return text.slice(start, end).replaceAll("''", "'");
  }

  /** A plain scalar on the rest of a line. */
  private plain(holder: object, key: string | number): unknown {
    const { text } = this;
    if (isIndicator(this.code(), this.code(1))) throw unsure;
    const start = this.at;
    let end = start;
    for (;;) {
      const code = text.charCodeAt(end);
      if (end >= text.length || code === NEWLINE) break;
      if (code === HASH && text.charCodeAt(end - 1) === SPACE) break;
      if (code === COLON) {
        const next = text.charCodeAt(end + 1);
        if (next === SPACE || next === NEWLINE || end + 1 >= text.length) throw unsure;
      }
      end += 1;
    }
    while (text.charCodeAt(end - 1) === SPACE) end -= 1;
    this.at = end;
    return this.scalar(text.slice(start, end), holder, key);
  }

  /** Whether nothing but a sign of the flow follows a line break: the scalar before it does not go on. */
  private endsFlowScalar(lineEnd: number): boolean {
    let at = lineEnd;
    while (this.text.charCodeAt(at) === SPACE || this.text.charCodeAt(at) === NEWLINE) at += 1;
    const code = this.text.charCodeAt(at);
    return code === COMMA || code === CLOSE_MAP || code === CLOSE_LIST;
  }

  private plainInFlow(holder: object, key: string | number): unknown {
    const { text } = this;
    if (isIndicator(this.code(), this.code(1))) throw unsure;
    const start = this.at;
    let end = start;
    for (;;) {
      const code = text.charCodeAt(end);
      if (code === COMMA || code === CLOSE_MAP || code === CLOSE_LIST) break;
      if (end >= text.length || code === OPEN_MAP || code === OPEN_LIST) throw unsure;
      if (code === NEWLINE) {
        if (!this.endsFlowScalar(end)) throw unsure;
        break;
      }
      if (code === HASH && text.charCodeAt(end - 1) === SPACE) throw unsure;
      if (code === COLON && !/[^\s,[\]{}]/.test(text[end + 1] ?? " ")) throw unsure;
      end += 1;
    }
    while (text.charCodeAt(end - 1) === SPACE) end -= 1;
    this.at = end;
    return this.scalar(text.slice(start, end), holder, key);
  }

  /** A `|` or `|-` text: lines as they are, without the indentation of the first. */
  private literal(column: number): string {
    const { text } = this;
    const strips = this.code(1) === DASH;
    this.at += strips ? 2 : 1;
    if (this.code() !== NEWLINE) throw unsure;
    this.at += 1;
    const first = this.at;
    while (this.code() === SPACE) this.at += 1;
    const indent = this.at - first;
    if (indent <= column || this.code() === NEWLINE || this.at >= text.length) throw unsure;
    const lines: string[] = [];
    let line = first;
    while (line < text.length) {
      let end = text.indexOf("\n", line);
      if (end === -1) end = text.length;
      let content = line;
      while (content < end && text.charCodeAt(content) === SPACE) content += 1;
      const isEmpty = content === end;
      if (!isEmpty && content - line < indent) {
        // Between the two indentations there may be only a mistake.
        if (content - line > column) throw unsure;
        break;
      }
      if (isEmpty && content - line > indent) throw unsure;
      lines.push(isEmpty ? "" : text.slice(line + indent, end));
      // Whether the last line of a file is ended decides whether the text's is.
      if (end === text.length && !strips) throw unsure;
      line = end + 1;
    }
    if (line - first > documentLimits.scalar) throw unsure;
    while (lines.at(-1) === "") lines.pop();
    this.at = Math.min(line, text.length);
    this.count();
    return lines.join("\n") + (strips ? "" : "\n");
  }

  private scalar(source: string, holder: object, key: string | number): unknown {
    if (source === "" || source.length > documentLimits.scalar) throw unsure;
    this.count();
    const value = resolve(source);
    if (typeof value !== "string" && String(value) !== source) {
      const texts = this.texts.get(holder);
      if (texts) texts.set(key, source);
      else this.texts.set(holder, new Map([[key, source]]));
    }
    return value;
  }

  private count(): void {
    this.nodes += 1;
    if (this.nodes > documentLimits.nodes) throw unsure;
  }
}

/** Signs that mean something at the beginning of a scalar, or only look so. */
function isIndicator(code: number, next: number): boolean {
  if (code === DASH) return !(next >= 48 && next <= 57);
  return "?:,[]{}#&*!|>'\"%@`\n“”„‟‘‚＝".includes(String.fromCharCode(code));
}

const words: ReadonlyMap<string, null | boolean> = new Map<string, null | boolean>([
  ...["null", "Null", "NULL", "~"].map((word) => [word, null] as const),
  ...["true", "True", "TRUE"].map((word) => [word, true] as const),
  ...["false", "False", "FALSE"].map((word) => [word, false] as const),
]);

/** A plain scalar by the core schema of YAML 1.2. */
function resolve(source: string): unknown {
  const first = source.charCodeAt(0);
  if ((first >= 48 && first <= 57) || first === DASH || first === 43 || first === 46) {
    if (/^[-+]?\.(?:inf|nan)$/i.test(source) || /^0[ox]/.test(source)) throw unsure;
    if (!/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/.test(source)) return source;
    const value = Number(source);
    if (!Number.isFinite(value) || (Number.isInteger(value) && !Number.isSafeInteger(value))) throw unsure;
    return value;
  }
  const word = source.length < 6 ? words.get(source) : undefined;
  return word === undefined ? source : word;
}

const escapes: Readonly<Record<string, string>> = { n: "\n", t: "\t", r: "\r", '"': '"', "\\": "\\", "/": "/" };

function unescaped(raw: string): string {
  return raw.replace(
    /\\(?:u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|([\s\S]))/g,
    (_, unit?: string, byte?: string, letter?: string) => {
      const code = unit ?? byte;
      if (code !== undefined) return String.fromCharCode(Number.parseInt(code, 16));
      const known = Object.hasOwn(escapes, letter ?? "") ? escapes[letter ?? ""] : undefined;
      if (known === undefined) throw unsure;
      return known;
    },
  );
}
