import type { TextDocumentIdentifier } from "vscode-languageserver";
import { codeActions } from "./code-actions.ts";
import { completion } from "./completion.ts";
import { definition } from "./definition.ts";
import { documentSymbols } from "./document-symbols.ts";
import type { Feature } from "./feature.ts";
import { folding } from "./folding.ts";
import { hover } from "./hover.ts";
import { references } from "./references.ts";
import { prepareRename, rename } from "./rename.ts";

type Asked = { readonly textDocument: TextDocumentIdentifier };

/** All that an editor can ask for. Diagnostics are told unasked. */
export const features: readonly Feature<Asked, unknown>[] = [
  completion,
  hover,
  definition,
  references,
  prepareRename,
  rename,
  documentSymbols,
  folding,
  codeActions,
];
