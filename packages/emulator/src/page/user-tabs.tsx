import type { VNode } from "preact";
import { addUser } from "./client.ts";
import { PlusIcon } from "./icons.tsx";
import { Menu } from "./inspector/menu.tsx";
import { activeUser, attempt, chosenUser, emulator } from "./store.ts";

const LANGUAGES: readonly (readonly [string, string])[] = [
  ["ja", "日本語"],
  ["en", "English"],
  ["th", "ไทย"],
  ["zh-Hant", "繁體中文"],
  ["ko", "한국어"],
];

/** Whose phone is shown, and a new user. */
export function UserTabs(): VNode {
  const users = emulator.value?.users ?? [];
  return (
    <nav class="users" aria-label="Users">
      <ul>
        {users.map((user) => (
          <li key={user.userId}>
            <button
              type="button"
              class="pill"
              data-testid={`user-${user.userId}`}
              aria-current={user.userId === activeUser.value?.userId ? "true" : undefined}
              onClick={() => {
                chosenUser.value = user.userId;
              }}
            >
              {user.displayName} <small lang={user.language}>{user.language}</small>
              {user.blocked ? <small> blocked</small> : null}
            </button>
          </li>
        ))}
      </ul>
      <Menu testId="add-user" label="Add user" icon={PlusIcon} loud={false}>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            const form = event.currentTarget;
            const data = new FormData(form);
            void attempt(async () => {
              const displayName = String(data.get("displayName") ?? "").trim();
              const user = await addUser({
                language: String(data.get("language")),
                following: data.has("following"),
                ...(displayName === "" ? {} : { displayName }),
              });
              chosenUser.value = user.userId;
              form.reset();
              const menu = form.closest("details");
              if (menu !== null) menu.open = false;
            });
          }}
        >
          <label>
            Name
            <input type="text" name="displayName" maxLength={20} data-testid="new-user-name" />
          </label>
          <label>
            Language
            <select name="language" data-testid="new-user-language">
              {LANGUAGES.map(([tag, name]) => (
                <option value={tag} lang={tag}>
                  {name}
                </option>
              ))}
            </select>
          </label>
          <label class="choice">
            <input type="checkbox" name="following" checked data-testid="new-user-friend" /> Is a friend already
          </label>
          <button type="submit" class="pill primary" data-testid="new-user-add">
            Add
          </button>
        </form>
      </Menu>
    </nav>
  );
}
