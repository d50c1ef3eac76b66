import { defineRule, type LintRule } from "../rule.ts";

/**
 * An operation that takes what a user sent has the bytes as its body: it is a POST, a PUT or a PATCH, and has no `body` of its own.
 *
 *     services: { photos: { baseUrl: https://photos.example.com, operations: { store: { path: /photos } } } }
 *     states: { keep: { content: =photo, to: photos.store, onError: sorry } }
 */
export const contentOperation: LintRule = defineRule("content-operation", ({ bot, contents }, report) => {
  for (const { block } of contents) {
    const [service = "", key = ""] = (block.operation ?? "").split(".");
    const operation = bot.services.get(service)?.operations.get(key);
    const name = block.operation ?? "";
    if (operation === undefined) continue;
    if (operation.method === "GET" || operation.method === "DELETE")
      report(block.operationAt, { name, why: `it is a ${operation.method}` });
    else if (operation.body) report(block.operationAt, { name, why: "it has a body of its own" });
  }
});
