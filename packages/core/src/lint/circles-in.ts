/** The groups of nodes that lead to one another, each in the order in which they were met (Tarjan), in linear time. */
export function circlesIn<T>(nodes: Iterable<T>, next: (node: T) => readonly T[]): readonly (readonly T[])[] {
  const circles: T[][] = [];
  const index = new Map<T, number>();
  const low = new Map<T, number>();
  const open: T[] = [];
  const isOpen = new Set<T>();
  for (const start of nodes) {
    if (index.has(start)) continue;
    // Without recursion: flows can be long.
    const way: { readonly node: T; readonly next: readonly T[]; at: number }[] = [];
    const enter = (node: T): void => {
      index.set(node, index.size);
      low.set(node, index.size - 1);
      open.push(node);
      isOpen.add(node);
      way.push({ node, next: next(node), at: 0 });
    };
    enter(start);
    for (let top = way.at(-1); top; top = way.at(-1)) {
      const to = top.next[top.at++];
      const { node } = top;
      if (to !== undefined) {
        if (!index.has(to)) enter(to);
        else if (isOpen.has(to)) low.set(node, Math.min(low.get(node) ?? 0, index.get(to) ?? 0));
        continue;
      }
      way.pop();
      const before = way.at(-1)?.node;
      if (before !== undefined) low.set(before, Math.min(low.get(before) ?? 0, low.get(node) ?? 0));
      if (low.get(node) !== index.get(node)) continue;
      const circle = open.splice(open.lastIndexOf(node));
      for (const one of circle) isOpen.delete(one);
      if (circle.length > 1 || next(node).includes(node)) circles.push(circle);
    }
  }
  return circles;
}
