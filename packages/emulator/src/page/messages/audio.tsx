import type { VNode } from "preact";
import { useRef, useState } from "preact/hooks";
import { playTime } from "../format.ts";
import { PauseIcon, PlayIcon } from "../icons.tsx";
import { contentUrl } from "./content-url.ts";
import type { MessageProps } from "./message-view.ts";
import { number } from "./read.ts";

export function audio(props: MessageProps): VNode {
  return <Player {...props} />;
}

function Player({ message }: MessageProps): VNode {
  const sound = useRef<HTMLAudioElement>(null);
  const [playing, setPlaying] = useState(false);
  const toggle = (): void => {
    if (playing) sound.current?.pause();
    else void sound.current?.play().catch(() => setPlaying(false));
  };
  return (
    <div class="bubble audio">
      <button type="button" class="round" aria-label={playing ? "Pause" : "Play"} onClick={toggle}>
        {playing ? <PauseIcon /> : <PlayIcon />}
      </button>
      <span class="wave" aria-hidden="true" />
      <span>{playTime(number(message.duration))}</span>
      {/* biome-ignore lint/a11y/useMediaCaption: LINE's audio message carries no captions */}
      <audio
        ref={sound}
        preload="none"
        src={contentUrl(message)}
        onPlay={() => setPlaying(true)}
        onPause={() => setPlaying(false)}
        onEnded={() => setPlaying(false)}
      />
    </div>
  );
}
