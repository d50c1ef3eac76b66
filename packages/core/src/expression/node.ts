/**
 * The syntax tree of an expression: CEL's, with its macros resolved into `loop`, `bind` and `has`, and `a.f(b)` and
 * `f(a, b)` made one. Offsets are those of the source.
 */
export type Node = NodeShape & { readonly start: number; readonly end: number };

export type NodeShape =
  /** `number` where the literal was written as one (`1.0`); whole literals are integers. */
  | { readonly kind: "literal"; readonly value: null | string | number | boolean; readonly fraction?: true }
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "field"; readonly of: Node; readonly field: string; readonly fieldStart: number }
  | { readonly kind: "index"; readonly of: Node; readonly index: Node }
  | { readonly kind: "list"; readonly items: readonly Node[] }
  | { readonly kind: "object"; readonly entries: readonly (readonly [Node, Node])[] }
  | { readonly kind: "choice"; readonly condition: Node; readonly yes: Node; readonly no: Node }
  | { readonly kind: "and"; readonly left: Node; readonly right: Node }
  | { readonly kind: "or"; readonly left: Node; readonly right: Node }
  | { readonly kind: "not"; readonly of: Node }
  | { readonly kind: "negate"; readonly of: Node }
  | { readonly kind: "binary"; readonly operator: BinaryOperator; readonly left: Node; readonly right: Node }
  /** `name` carries its namespace (`math.floor`); a receiver is the first argument. */
  | { readonly kind: "call"; readonly name: string; readonly method: boolean; readonly args: readonly Node[] }
  /** `list.filter(item, body)`: the bodies run once per item. */
  | {
      readonly kind: "loop";
      readonly name: string;
      readonly list: Node;
      readonly item: string;
      readonly bodies: readonly Node[];
    }
  | { readonly kind: "bind"; readonly name: string; readonly value: Node; readonly body: Node }
  | { readonly kind: "has"; readonly of: Node & { readonly kind: "field" } };

export type BinaryOperator = "+" | "-" | "*" | "/" | "%" | "==" | "!=" | "<" | "<=" | ">" | ">=" | "in";

/** The nodes directly inside a node, in source order. */
export function childrenOf(node: Node): readonly Node[] {
  switch (node.kind) {
    case "literal":
    case "name":
      return [];
    case "field":
    case "not":
    case "negate":
    case "has":
      return [node.of];
    case "index":
      return [node.of, node.index];
    case "list":
      return node.items;
    case "object":
      return node.entries.flat();
    case "choice":
      return [node.condition, node.yes, node.no];
    case "and":
    case "or":
    case "binary":
      return [node.left, node.right];
    case "call":
      return node.args;
    case "loop":
      return [node.list, ...node.bodies];
    case "bind":
      return [node.value, node.body];
  }
}
