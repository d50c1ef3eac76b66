import type { VNode } from "preact";
import { useState } from "preact/hooks";
import { CopyIcon } from "../icons.tsx";

export function CopyButton({ label, text }: { readonly label: string; readonly text: () => string }): VNode {
  const [copied, setCopied] = useState(false);
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(text());
    setCopied(true);
    setTimeout(() => setCopied(false), 1_500);
  };
  return (
    <button type="button" class="pill" onClick={() => void copy().catch(() => {})}>
      <CopyIcon /> {copied ? "Copied" : label}
    </button>
  );
}
