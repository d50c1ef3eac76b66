import { normalizeText } from "../../answers/normalize.ts";
import type { FunctionDefinition } from "../function-definition.ts";

export const normalize: FunctionDefinition = {
  name: "normalize",
  signatures: ["normalize(text: string): string"],
  doc: "A text as trigger words are compared: full width to half, capitals to small letters, single spaces.",
  examples: [["normalize('ＢＯＯＫ　 ａ table')", "book a table"]],
  run(args) {
    const [text] = args as [string];
    return normalizeText(text);
  },
};
