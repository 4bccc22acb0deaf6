// Who keeps what: the one thing through which alone a function or a piece of data is reached.

/**
 * @param {{ to: Set<number> }[]} nodes
 * @param {number[]} roots what is there by itself
 * @returns {Map<number, number>} of each that is reached the node that every way to it goes through last; -1 for more ways than one
 */
export function owners(nodes, roots) {
  const ROOT = -1;
  const next = (node) => (node === ROOT ? roots : nodes[node].to);
  // In the order in which a walk comes back from them.
  const order = [];
  const seen = new Set([ROOT]);
  const open = [[ROOT, next(ROOT)[Symbol.iterator]()]];
  while (open.length > 0) {
    const [node, rest] = open.at(-1);
    const { done, value } = rest.next();
    if (done) {
      order.push(node);
      open.pop();
    } else if (!seen.has(value)) {
      seen.add(value);
      open.push([value, next(value)[Symbol.iterator]()]);
    }
  }
  const number = new Map(order.map((node, at) => [node, at]));
  const before = new Map();
  for (const node of order) for (const to of next(node)) before.set(to, [...(before.get(to) ?? []), node]);
  const owner = new Map([[ROOT, ROOT]]);
  const meet = (one, other) => {
    while (one !== other) {
      while (number.get(one) < number.get(other)) one = owner.get(one);
      while (number.get(other) < number.get(one)) other = owner.get(other);
    }
    return one;
  };
  for (let changed = true; changed; ) {
    changed = false;
    for (const node of [...order].reverse()) {
      if (node === ROOT) continue;
      const found = before.get(node).filter((from) => owner.has(from)).reduce((one, other) => meet(one, other));
      if (owner.get(node) !== found) [changed] = [true, owner.set(node, found)];
    }
  }
  owner.delete(ROOT);
  return owner;
}

/** What each keeps: its own size and that of all that is reached through it alone. */
export function weights(nodes, owner) {
  const kept = new Map([...owner.keys()].map((node) => [node, nodes[node].size]));
  const depth = new Map([[-1, 0]]);
  const depthOf = (node) => {
    const way = [];
    for (let at = node; !depth.has(at); at = owner.get(at)) way.push(at);
    for (const at of way.reverse()) depth.set(at, depth.get(owner.get(at)) + 1);
    return depth.get(node);
  };
  const deepest = [...owner.keys()].sort((one, other) => depthOf(other) - depthOf(one));
  for (const node of deepest) if (owner.get(node) !== -1) kept.set(owner.get(node), kept.get(owner.get(node)) + kept.get(node));
  return kept;
}
