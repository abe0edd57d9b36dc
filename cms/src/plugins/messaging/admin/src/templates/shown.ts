import { useEffect, useState } from 'react';
import { usePreviewTemplateMutation, type Place, type Shown, type Words } from './api';

/** Typing pauses this long before what is written is checked and shown. */
const PAUSE = 500;

/** What is wrong with the words that are being written, and what they look like; the last good look stays while something is. */
export function useShown({ portal, template, channel, language }: Place, words: Words, record: string | null) {
  const [ask] = usePreviewTemplateMutation();
  const [shown, setShown] = useState<Shown | null>(null);
  const [failed, setFailed] = useState(false);
  const [round, setRound] = useState(0);
  const asked = JSON.stringify({ place: { portal, template, channel, language }, words, record });

  useEffect(() => {
    let gone = false;
    const timer = window.setTimeout(() => {
      void ask(JSON.parse(asked) as { place: Place; words: Words; record: string | null }).then((answer) => {
        if (gone) return;
        setFailed(!('data' in answer));
        if ('data' in answer) setShown((before) => withLook(answer.data, before));
      });
    }, PAUSE);
    return () => {
      gone = true;
      window.clearTimeout(timer);
    };
  }, [ask, asked, round]);

  return { shown, failed, retry: () => setRound((count) => count + 1) };
}

function withLook(now: Shown, before: Shown | null): Shown {
  return now.findings.length > 0 ? { ...now, mail: before?.mail ?? null, sms: before?.sms ?? null, push: before?.push ?? null } : now;
}
