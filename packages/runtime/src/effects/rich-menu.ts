import type { RichMenuEffect } from "@renga/core";
import { richMenuAlias } from "@renga/line";
import type { Draft } from "../turn/draft.ts";

/** Of several in a turn the last counts. */
export function planRichMenu({ menu }: RichMenuEffect, draft: Draft): void {
  draft.richMenu = menu === null ? null : richMenuAlias(menu);
}
