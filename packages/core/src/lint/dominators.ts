/** Which nodes of a graph are passed on every way to another. */
export interface Dominators {
  isReached(node: number): boolean;
  /** Whether every way from the start to `other` passes `node`. */
  dominates(node: number, other: number): boolean;
}

/**
 * Cooper, Harvey and Kennedy, "A Simple, Fast Dominance Algorithm": nearly linear for graphs as flows are. `next` are the
 * nodes that each leads to.
 */
export function dominatorsOf(next: readonly (readonly number[])[], start: number): Dominators {
  const order = postorder(next, start);
  const rank = new Map(order.map((node, index) => [node, index]));
  const before: number[][] = order.map(() => []);
  for (const node of order) for (const to of next[node] ?? []) before[rank.get(to) ?? -1]?.push(rank.get(node) ?? -1);

  // By rank in postorder: the start is the last, and a dominator always has a higher rank.
  const last = order.length - 1;
  const above: number[] = order.map(() => -1);
  above[last] = last;
  const common = (one: number, other: number): number => {
    let [a, b] = [one, other];
    while (a !== b) {
      while (a < b) a = above[a] ?? last;
      while (b < a) b = above[b] ?? last;
    }
    return a;
  };
  for (let changed = true; changed; ) {
    changed = false;
    for (let at = last - 1; at >= 0; at--) {
      let found = -1;
      for (const from of before[at] ?? []) if (above[from] !== -1) found = found === -1 ? from : common(found, from);
      if (above[at] === found) continue;
      above[at] = found;
      changed = true;
    }
  }

  const [enter, leave] = intervals(above, last);
  return {
    isReached: (node) => rank.has(node),
    dominates(node, other) {
      const [a, b] = [rank.get(node), rank.get(other)];
      if (a === undefined || b === undefined) return false;
      return (enter[a] ?? 0) <= (enter[b] ?? 0) && (leave[b] ?? 0) <= (leave[a] ?? 0);
    },
  };
}

/** The nodes that the start leads to, each after those that it leads to. Without recursion: flows can be long. */
function postorder(next: readonly (readonly number[])[], start: number): readonly number[] {
  const order: number[] = [];
  const seen = new Set([start]);
  const way: { readonly node: number; at: number }[] = [{ node: start, at: 0 }];
  for (let top = way.at(-1); top; top = way.at(-1)) {
    const to = next[top.node]?.[top.at++];
    if (to === undefined) {
      order.push(top.node);
      way.pop();
    } else if (!seen.has(to)) {
      seen.add(to);
      way.push({ node: to, at: 0 });
    }
  }
  return order;
}

/** When each node of the tree `above` is entered and left: one lies under another if its interval lies inside. */
function intervals(above: readonly number[], root: number): readonly [readonly number[], readonly number[]] {
  const under: number[][] = above.map(() => []);
  for (const [node, parent] of above.entries()) if (node !== root) under[parent]?.push(node);
  const enter: number[] = [];
  const leave: number[] = [];
  let clock = 0;
  const way: { readonly node: number; at: number }[] = [{ node: root, at: 0 }];
  enter[root] = clock++;
  for (let top = way.at(-1); top; top = way.at(-1)) {
    const to = under[top.node]?.[top.at++];
    if (to === undefined) {
      leave[top.node] = clock++;
      way.pop();
    } else {
      enter[to] = clock++;
      way.push({ node: to, at: 0 });
    }
  }
  return [enter, leave];
}
