import { showType, typeOfSchema, type VariableSchema } from "@renga/core";
import type { BotIndex } from "../bot/bot-index.ts";
import type { BotSymbol } from "../bot/bot-symbol.ts";
import { describeFlow } from "./describe-flow.ts";
import { describeState } from "./describe-state.ts";
import { code } from "./markdown.ts";
import { showSignature } from "./show-signature.ts";

/** What a name of the bot stands for, in words. */
export function describeSymbol(index: BotIndex, symbol: BotSymbol): string {
  const { bot } = index;
  const { kind, name, flow } = symbol;
  const show = (schema: VariableSchema): string => showType(typeOfSchema(schema, bot.types));
  switch (kind) {
    case "flow":
      return flow ? describeFlow(flow) : name;
    case "state": {
      const state = flow?.byName.get(name);
      return flow && state ? describeState(flow, state) : name;
    }
    case "variable":
      return describeVariable(index, symbol);
    case "service": {
      const base = bot.services.get(name)?.baseUrl;
      const where = base && ("env" in base ? `at the address in ${base.env}` : `at ${base.text}`);
      return `service **${name}** ${where ?? ""}`;
    }
    case "operation": {
      const [service = "", operation = ""] = symbol.id.replace("operation ", "").split(".");
      const declared = bot.services.get(service)?.operations.get(operation);
      const response = declared?.response && `\n\nGives \`result.body\`: \`${show(declared.response)}\`.`;
      return `operation **${service}.${operation}**: ${declared?.method ?? "GET"}${response ?? ""}`;
    }
    case "function": {
      const declared = bot.functions.get(name);
      return declared ? `${code(showSignature(bot, declared), "text")}\n\nA function of services.ts.` : name;
    }
    case "type": {
      const schema = bot.types[name];
      return `${code(`${name}: ${schema ? show(schema) : "?"}`, "text")}\n\nA type of bot.yaml.`;
    }
    case "event": {
      const data = Object.entries(bot.events.get(name)?.data ?? {}).map(
        ([key, schema]) => `\`${key}: ${show(schema)}\``,
      );
      return `event **${name}** of the bot${data.length > 0 ? `, with ${data.join(", ")}` : ""}`;
    }
    case "table":
      return `table **${name}** of bot.yaml`;
    case "tap":
      return `tap **${name}**: handled by \`on: { tap.${name}: … }\``;
    case "messageFile":
      return `message file **${name}**`;
  }
}

function describeVariable({ bot, facts }: BotIndex, { name, scope, flow }: BotSymbol): string {
  const declared =
    scope === "user" ? bot.user.get(name) : scope === "input" ? flow?.input.get(name) : flow?.context.get(name);
  const constant = scope === "constants" ? (flow?.constants ?? bot.constants).get(name) : undefined;
  const isField = scope === "user" || scope === "group" || scope === "input";
  const written = isField ? `${scope}.${name}` : name;
  const type = declared
    ? showType(facts.typeOf(declared))
    : constant?.kind === "literal"
      ? JSON.stringify(constant.value)
      : "any";
  const where = {
    context: `A variable of one run of flow ${flow?.id}, declared under \`context\``,
    input: `Given to flow ${flow?.id} by whoever calls it, declared under \`input\``,
    user: "Remembered of the user, declared under `user` of bot.yaml",
    group: "Remembered of the group, declared under `group` of bot.yaml",
    derive: `Computed whenever it is read, declared under \`derive\` of flow ${flow?.id}`,
    constants: `A constant of ${flow ? `flow ${flow.id}` : "the bot"}`,
  }[scope ?? "context"];
  const notes = [
    where,
    ...(declared?.default !== undefined ? [`, \`${JSON.stringify(declared.default)}\` until it is set`] : []),
    ...(declared?.secret ? [", kept secret"] : []),
  ].join("");
  return `${code(`${written}: ${type}`, "text")}\n\n${notes}.`;
}
