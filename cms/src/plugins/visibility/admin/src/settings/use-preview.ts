import { useEffect, useState } from 'react';
import type { Portal, Preview } from '../api';

/** Typing pauses this long before the frame follows. */
const PAUSE = 500;
/** A draft is renewed this long before it goes. */
const AHEAD = 20_000;

export interface Looked {
  /** Null until the first draft is kept. */
  address: string | null;
  failed: boolean;
  retry(): void;
}

type Keep<Kept> = (asked: { portal: string; draft: Kept }) => PromiseLike<{ data: Preview } | { error?: unknown }>;

/** Keeps the draft where the frame finds it: again after each change, and before it expires. */
export function usePreview<Kept>(keep: Keep<Kept>, portal: Portal, looked: Kept): Looked {
  const [address, setAddress] = useState<string | null>(null);
  const [failed, setFailed] = useState(false);
  const [round, setRound] = useState(0);
  const draft = JSON.stringify(looked);

  useEffect(() => {
    let gone = false;
    let renewal: number | undefined;
    const timer = window.setTimeout(() => {
      void keep({ portal: portal.key, draft: JSON.parse(draft) as Kept }).then((answer) => {
        if (gone) return;
        setFailed(!('data' in answer));
        if (!('data' in answer)) return;
        setAddress(answer.data.address);
        renewal = window.setTimeout(() => setRound((count) => count + 1), Math.max(answer.data.expiresAt - Date.now() - AHEAD, AHEAD));
      });
    }, PAUSE);
    return () => {
      gone = true;
      window.clearTimeout(timer);
      window.clearTimeout(renewal);
    };
  }, [keep, portal.key, draft, round]);

  return { address, failed, retry: () => setRound((count) => count + 1) };
}
