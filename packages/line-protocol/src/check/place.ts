/** Why LINE refuses a value. One word per cause, the same in and out of Flex. */
export type FaultCode =
  | "missing"
  | "empty"
  | "wrong-type"
  | "unknown-type"
  | "too-long"
  | "wrong-count"
  | "too-large"
  | "out-of-range"
  | "not-one-of"
  | "bad-format"
  | "bad-url"
  | "bad-action-uri"
  | "not-allowed"
  | "conflict"
  | "mismatch";

/** One thing in a message or a rich menu that LINE would answer with 400. */
export interface MessageFault {
  /** From the messages (`checkMessages`: starts with the index) or the message (`checkMessage`) to the value. */
  readonly path: (string | number)[];
  /** LINE's way to say where: `messages[0].text`, or inside Flex a JSON pointer such as `/body/contents/0/text`. */
  readonly property: string;
  readonly code: FaultCode;
  /** LINE's own words where they are known. */
  readonly message: string;
  readonly flex?: true;
}

/** The Flex parser words its refusals by cause, not by field. */
const flexWords: Partial<Record<FaultCode, string>> = {
  missing: "must be specified",
  empty: "must be non-empty text",
  "wrong-type": "invalid property",
  "unknown-type": "invalid property",
  "not-one-of": "invalid property",
  "bad-format": "invalid property",
  "bad-url": "invalid property",
};

/** Where a check stands in the messages, and what it has found so far. */
export class Place {
  readonly faults: MessageFault[] = [];
  readonly #root: string;
  readonly #path: (string | number)[] = [];
  readonly #tallies = new Map<string, number>();
  #flexFrom: number | undefined;

  /** `root` is what LINE calls the value that is checked; empty where it is the body of the call itself. */
  constructor(root = "messages") {
    this.#root = root;
  }

  get inFlex(): boolean {
    return this.#flexFrom !== undefined;
  }

  /** At the container of a Flex message, not below it. */
  get atFlexRoot(): boolean {
    return this.#flexFrom === this.#path.length;
  }

  /** Runs a check one step deeper. */
  inside(step: string | number, check: () => void): void {
    this.#path.push(step);
    check();
    this.#path.pop();
  }

  /** Runs a check below which places are told as JSON pointers. */
  asFlex(check: () => void): void {
    this.#flexFrom = this.#path.length;
    check();
    this.#flexFrom = undefined;
    this.#tallies.clear();
  }

  /** Counts up something that is limited for a whole Flex message. */
  tally(name: string): number {
    const next = (this.#tallies.get(name) ?? 0) + 1;
    this.#tallies.set(name, next);
    return next;
  }

  report(code: FaultCode, words: string): void {
    const path = [...this.#path];
    if (this.#flexFrom === undefined) {
      const property = propertyText(this.#root, path);
      this.faults.push({ path, property, code, message: code === "wrong-type" ? wrongTypeText(property) : words });
    } else {
      const property = pointerText(path.slice(this.#flexFrom));
      this.faults.push({ path, property, code, message: flexWords[code] ?? words, flex: true });
    }
  }

  /** The same for a property of the object at hand. */
  reportAt(step: string | number, code: FaultCode, words: string): void {
    this.inside(step, () => this.report(code, words));
  }
}

function wrongTypeText(property: string): string {
  return `The property, '${property}', in the request body is invalid`;
}

function propertyText(root: string, path: readonly (string | number)[]): string {
  const text = path.reduce<string>((done, step) => done + (typeof step === "number" ? `[${step}]` : `.${step}`), root);
  return text.startsWith(".") ? text.slice(1) : text;
}

function pointerText(path: readonly (string | number)[]): string {
  return `/${path.map((step) => String(step).replaceAll("~", "~0").replaceAll("/", "~1")).join("/")}`;
}
