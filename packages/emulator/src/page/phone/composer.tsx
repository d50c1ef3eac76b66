import type { VNode } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import type { ChatId } from "../../inspector/contract.ts";
import { AgainIcon, CloseIcon, FaceIcon, PhotoIcon, PlusIcon, SendIcon } from "../icons.tsx";
import {
  activeUser,
  choosePicture,
  drafts,
  quoting,
  send,
  sendAgain,
  sendDraft,
  sendFile,
  sheet,
  unsent,
  words,
} from "../store.ts";
import { Quote } from "./quote.tsx";
import { sendsOnKey } from "./sends-on-key.ts";

export function Composer(): VNode | null {
  const field = useRef<HTMLTextAreaElement>(null);
  const user = activeUser.value;
  const said = words.value;
  const draft = drafts.value[user?.userId ?? ""] ?? "";
  useLayoutEffect(() => {
    const element = field.current;
    if (element === null) return;
    element.style.height = "auto";
    element.style.height = `${element.scrollHeight}px`;
  }, [draft]);
  if (user === undefined) return null;
  if (user.blocked || !user.following) return <Stranger blocked={user.blocked} />;
  const write = (text: string): void => {
    drafts.value = { ...drafts.value, [user.userId]: text };
  };
  const submit = (): void => {
    void sendDraft(user.userId);
  };
  const quoted = quoting.value;
  return (
    <form
      class="composer"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <NotSent chatId={user.userId} />
      {quoted === undefined ? null : (
        <div class="quoting">
          <Quote of={quoted} />
          <button
            type="button"
            class="plain"
            aria-label={said.cancel}
            data-testid="quote-cancel"
            onClick={() => {
              quoting.value = undefined;
            }}
          >
            <CloseIcon />
          </button>
        </div>
      )}
      <button
        type="button"
        class="plain"
        aria-label="More to send"
        data-testid="composer-plus"
        onClick={() => {
          sheet.value = { kind: "plus" };
        }}
      >
        <PlusIcon />
      </button>
      <button
        type="button"
        class="plain"
        aria-label={said.photo}
        data-testid="composer-photo"
        onClick={() => choosePicture(false)}
      >
        <PhotoIcon />
      </button>
      <span class="field">
        <textarea
          ref={field}
          rows={1}
          value={draft}
          placeholder={said.message}
          aria-label="Message"
          data-testid="composer-text"
          onInput={(event) => write(event.currentTarget.value)}
          onPaste={(event) => {
            const file = event.clipboardData?.files[0];
            if (file === undefined) return;
            event.preventDefault();
            void sendFile(file);
          }}
          onKeyDown={(event) => {
            if (!sendsOnKey(event)) return;
            event.preventDefault();
            submit();
          }}
        />
        <button
          type="button"
          class="plain"
          aria-label={said.sticker}
          data-testid="composer-sticker"
          onClick={() => {
            sheet.value = { kind: "stickers" };
          }}
        >
          <FaceIcon />
        </button>
      </span>
      <button
        type="submit"
        class="plain send"
        aria-label={said.send}
        data-testid="composer-send"
        disabled={draft.trim() === ""}
      >
        <SendIcon />
      </button>
    </form>
  );
}

/** The last thing did not reach the emulator; what was written still stands below. */
function NotSent({ chatId }: { readonly chatId: ChatId }): VNode | null {
  const event = unsent.value[chatId];
  if (event === undefined) return null;
  const said = words.value;
  return (
    <p class="not-sent" role="alert" data-testid="not-sent">
      <span aria-hidden="true">⚠</span> {said.notSent}
      <button type="button" class="pill" data-testid="send-again" onClick={() => void sendAgain(chatId)}>
        <AgainIcon /> {said.retry}
      </button>
    </p>
  );
}

/** A user who is no friend, or has blocked the bot, cannot write. */
function Stranger({ blocked }: { readonly blocked: boolean }): VNode {
  const said = words.value;
  return (
    <div class="composer stranger">
      {blocked ? <p>{said.blocked}</p> : null}
      <button type="button" class="primary" data-testid="follow" onClick={() => send({ type: "follow" })}>
        {blocked ? said.unblock : said.follow}
      </button>
    </div>
  );
}
