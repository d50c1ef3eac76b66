import { email } from "./email.ts";
import { phone } from "./phone.ts";
import type { TextFormat } from "./text-format.ts";
import { uri } from "./uri.ts";

/** The formats that are found inside a sentence. */
export const textFormats: readonly TextFormat[] = [email, uri, phone];
