import { expect, test } from "vitest";
import { keepLocales } from "./keep-locales.ts";

const known = ["en", "ja", "th"];
const file = `locales: [en, ja, th]
# The question.
ask:
  prompt:
    en: Which day?
    ja: "いつ: ですか"
    th: วันไหน
  options: # to tap
    - { label: { en: Yes, ja: はい, th: ใช่ }, value: yes }
say:
  - en: One
    ja: 一
    th: หนึ่ง
  - two
`;

test("one language leaves plain texts, and every comment and quote", () => {
  expect(keepLocales(file, ["ja"], known)).toBe(`locales: [ja]
# The question.
ask:
  prompt: "いつ: ですか"
  options: # to tap
    - { label: はい, value: yes }
say:
  - 一
  - two
`);
});

test("several languages stay in the order that was asked for", () => {
  expect(keepLocales(file, ["th", "en"], known)).toBe(`locales: [th, en]
# The question.
ask:
  prompt:
    th: วันไหน
    en: Which day?
  options: # to tap
    - { label: { th: ใช่, en: Yes }, value: yes }
say:
  - th: หนึ่ง
    en: One
  - two
`);
});
