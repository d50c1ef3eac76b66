import type { CompletionItem } from "vscode-languageserver";
import type { CompletionSite } from "./completion-site.ts";

/** One kind of thing that is offered: a file of `completion/`, a line in `completers.ts`. Empty where it does not fit. */
export type Completer = (site: CompletionSite) => readonly CompletionItem[];
