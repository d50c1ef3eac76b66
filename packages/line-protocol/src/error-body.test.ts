import { describe, expect, it } from "vitest";
import { checkMessages } from "./check-message.ts";
import { errorBody } from "./error-body.ts";

const answer = (...messages: unknown[]) => errorBody(checkMessages(messages));
const emptyFlexText = {
  type: "flex",
  altText: "alt",
  contents: { type: "bubble", body: { type: "box", layout: "vertical", contents: [{ type: "text", text: "" }] } },
};

describe("errorBody", () => {
  it("counts and names wrong fields", () => {
    expect(answer({ type: "text", text: "" }, { type: "image" })).toEqual({
      message: "The request body has 3 error(s)",
      details: [
        { message: "May not be empty", property: "messages[0].text" },
        { message: "May not be empty", property: "messages[1].originalContentUrl" },
        { message: "May not be empty", property: "messages[1].previewImageUrl" },
      ],
    });
  });

  it("points into Flex contents", () => {
    expect(answer({ type: "text", text: "hi" }, emptyFlexText)).toEqual({
      message: "A message (messages[1]) in the request body is invalid",
      details: [{ message: "must be non-empty text", property: "/body/contents/0/text" }],
    });
  });

  it("speaks of fields before whole messages", () => {
    expect(answer(emptyFlexText, { type: "text" }).message).toBe("The request body has 1 error(s)");
  });

  it("speaks of types before anything else", () => {
    expect(answer({ type: "text" }, { type: "text", text: 5 })).toEqual({
      message: "The property, 'messages[1].text', in the request body is invalid (line: -, column: -)",
    });
  });

  it("does not say where a tap leads nowhere", () => {
    const actions = [{ type: "uri", label: "go", uri: "/booking" }];
    expect(answer({ type: "template", altText: "a", template: { type: "buttons", text: "t", actions } })).toEqual({
      message: "A message (messages[0]) in the request body is invalid",
      details: [{ message: "Invalid action URI" }],
    });
  });
});
