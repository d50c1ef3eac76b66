/** Methods that look at all items of an array, whatever they are given. */
const overAll = ["includes", "indexOf", "lastIndexOf", "join", "slice", "concat", "splice"] as const;
/** Methods that call a function for each item that they look at. */
const withCalls = [
  ...(["map", "filter", "find", "findIndex", "findLast", "findLastIndex"] as const),
  ...(["some", "every", "flatMap", "forEach", "reduce"] as const),
];

/**
 * How many items of arrays, maps and sets something looks at while it runs: a measure of its work that no clock and no
 * other process disturbs.
 */
export function countWork(run: () => void): number {
  let count = 0;
  const restore: (() => void)[] = [];
  const replace = (target: object, key: PropertyKey, make: (original: Method) => Method): void => {
    const described = Object.getOwnPropertyDescriptor(target, key);
    if (!described) throw new RangeError(`there is no ${String(key)}`);
    Object.defineProperty(target, key, { ...described, value: make(described.value as Method) });
    restore.push(() => Object.defineProperty(target, key, described));
  };
  for (const name of overAll)
    replace(
      Array.prototype,
      name,
      (original) =>
        function (this: unknown, ...args) {
          count += (this as readonly unknown[]).length;
          return original.apply(this, args);
        },
    );
  for (const name of withCalls)
    replace(
      Array.prototype,
      name,
      (original) =>
        function (this: unknown, visit, ...rest) {
          const counted = (...args: unknown[]): unknown => {
            count += 1;
            return (visit as Method)(...args);
          };
          return original.call(this, counted, ...rest);
        },
    );
  for (const iterator of [[][Symbol.iterator](), new Map().values(), new Set().values()])
    replace(
      Object.getPrototypeOf(iterator),
      "next",
      (original) =>
        function (this: unknown, ...args) {
          count += 1;
          return original.apply(this, args);
        },
    );
  try {
    run();
  } finally {
    for (const back of restore.reverse()) back();
  }
  return count;
}

type Method = (this: unknown, ...args: unknown[]) => unknown;
