export function fullNameOf(variable: { readonly scope: "flow" | "user" | "group"; readonly name: string }): string {
  return variable.scope === "flow" ? variable.name : `${variable.scope}.${variable.name}`;
}
