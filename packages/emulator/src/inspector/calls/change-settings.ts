import { isWebhookUrl } from "../../api/read-webhook-url.ts";
import { done, type PageCall, refused } from "../page-call.ts";
import { isText, optionalText } from "../user-action.ts";

/** Changes the settings that are named; a webhook URL brings what waits for one. */
export const changeSettings: PageCall = {
  method: "PUT",
  path: "/settings",
  takesJson: true,
  answer({ body: { webhookUrl, autoRedeliver, dark } }, host) {
    if (webhookUrl !== undefined && !(isText(webhookUrl) && isWebhookUrl(webhookUrl))) {
      return refused(400, "The webhook URL must begin with http:// or https://.");
    }
    const settings = host.platform().settings.change({
      ...optionalText({ webhookUrl }),
      ...(typeof autoRedeliver === "boolean" ? { autoRedeliver } : {}),
      ...(typeof dark === "boolean" ? { dark } : {}),
    });
    if (webhookUrl !== undefined) host.courier.resume();
    return done(settings);
  },
};
