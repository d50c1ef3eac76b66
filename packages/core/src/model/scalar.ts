import type { Place } from "../document/place.ts";
import type { Expression } from "../expression/expression.ts";
import type { Template } from "../expression/template.ts";
import type { Value } from "../expression/value.ts";

/** An expression with its place; `offset` is where its source begins inside the scalar (1 after a leading `=`). */
export interface PlacedExpression {
  readonly at: Place;
  readonly source: string;
  readonly offset: number;
  readonly expression: Expression;
}

export interface PlacedTemplate {
  readonly at: Place;
  readonly source: string;
  readonly template: Template;
}

/** A value of a flow file after the one rule for scalars: literal, `=expression`, `{{ template }}`, or a tree of these. */
export type Data =
  | { readonly kind: "literal"; readonly at: Place; readonly value: Value }
  | { readonly kind: "expression"; readonly at: Place; readonly expression: PlacedExpression }
  | { readonly kind: "template"; readonly at: Place; readonly template: PlacedTemplate }
  /** A map by locale inside a message body: the text of the locale that is spoken. */
  | { readonly kind: "text"; readonly at: Place; readonly text: LocalText }
  | { readonly kind: "list"; readonly at: Place; readonly items: readonly DataItem[] }
  | { readonly kind: "object"; readonly at: Place; readonly entries: readonly DataEntry[] };

export interface DataEntry {
  readonly key: string;
  readonly at: Place;
  readonly value: Data;
  /** `$if` of the entry's object: without it being true the entry is left out. */
  readonly when?: PlacedExpression;
}

/** An element of a list; in messages it may carry `$if` (dropped when false) and `$each: item in list` (repeated). */
export interface DataItem {
  readonly value: Data;
  readonly when?: PlacedExpression;
  readonly each?: { readonly item: string; readonly index?: string; readonly list: PlacedExpression };
}

/** A text for people: one template for every locale, or one for each. */
export interface LocalText {
  readonly at: Place;
  readonly every?: PlacedTemplate;
  readonly byLocale?: ReadonlyMap<string, PlacedTemplate>;
}
