import { limits } from "../limits.ts";
import { message } from "./message.ts";
import { number, type Rule, required, text } from "./rules.ts";

/** `location`: a named point, in degrees. */
export const locationMessage: Rule = message({
  title: required(text(limits.locationTitle)),
  address: required(text(limits.locationAddress)),
  latitude: required(number(-90, 90)),
  longitude: required(number(-180, 180)),
});
