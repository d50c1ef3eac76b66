import { render } from "preact";
import { App, listenForShortcuts } from "./app.tsx";
import { startStore } from "./store.ts";

const root = document.getElementById("root");
if (root !== null) {
  hideBrokenPictures();
  startStore();
  listenForShortcuts();
  render(<App />, root);
}

/** A picture that cannot be loaded leaves its room as a grey pattern instead of the browser's torn sign. */
function hideBrokenPictures(): void {
  const mark = (event: Event): void => {
    if (event.target instanceof HTMLImageElement) {
      event.target.classList.toggle("broken", event.type === "error");
    }
  };
  document.addEventListener("error", mark, true);
  document.addEventListener("load", mark, true);
}
