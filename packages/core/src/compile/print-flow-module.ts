import type { FlowConfig, StateConfig, TransitionConfig } from "./flow-config.ts";

/**
 * A flow as a TypeScript module with XState's `setup`, for tools and for reading: what guards and actions mean is left to
 * whoever takes it over, so they are named and typed but empty.
 */
export function printFlowModule(config: FlowConfig): string {
  const used = usedNames(config);
  const name = config.id.replace("flow:", "");
  const types = `{ context: {} as ${typeOf(config.context)}, events: {} as ${eventsOf(used.events)} }`;
  return `import { setup } from "xstate";

/** Compiled from the flow "${name}". Its delays are expressions where XState has no number for them. */
export const ${name} = setup({
  types: ${types},
  actions: {
${[...used.actions].map((action) => `    ${quote(action)}: (_, _params: Params) => {},`).join("\n")}
  },
  guards: {
${[...used.guards].map((guard) => `    ${quote(guard)}: (_, _params: Params) => true,`).join("\n")}
  },
  delays: {
${[...used.delays].map((delay) => `    ${quote(delay)}: () => 0,`).join("\n")}
  },
}).createMachine(${JSON.stringify(config, null, 2)});

type Params = Record<string, unknown>;
`;
}

interface Used {
  readonly actions: Set<string>;
  readonly guards: Set<string>;
  readonly delays: Set<string>;
  readonly events: Set<string>;
}

function usedNames(config: StateConfig, used: Used = emptyUsed()): Used {
  for (const action of [...(config.entry ?? []), ...(config.exit ?? [])]) used.actions.add(action.type);
  for (const event of Object.keys(config.on ?? {})) used.events.add(event);
  for (const delay of Object.keys(config.after ?? {})) if (!/^\d+$/.test(delay)) used.delays.add(delay);
  const transitions: (TransitionConfig | undefined)[] = [
    ...Object.values(config.on ?? {}).flat(),
    ...Object.values(config.after ?? {}).flat(),
    ...(config.always ?? []),
    ...(config.onDone ?? []),
  ];
  for (const transition of transitions) {
    if (transition?.guard) used.guards.add(transition.guard.type);
    for (const action of transition?.actions ?? []) used.actions.add(action.type);
  }
  for (const child of Object.values(config.states ?? {})) usedNames(child, used);
  return used;
}

function emptyUsed(): Used {
  return { actions: new Set(), guards: new Set(), delays: new Set(), events: new Set() };
}

function typeOf(context: FlowConfig["context"]): string {
  const fields = Object.keys(context).map((name) => `${quote(name)}: unknown`);
  return fields.length > 0 ? `{ ${fields.join("; ")} }` : "Record<string, never>";
}

function eventsOf(events: ReadonlySet<string>): string {
  const types = [...events].map((event) => `{ type: ${JSON.stringify(event)} }`);
  return types.length > 0 ? types.join(" | ") : "{ type: string }";
}

function quote(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name);
}
