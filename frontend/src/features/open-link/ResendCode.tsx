'use client';

import { useEffect, useState } from 'react';
import { Button } from '@/ui/Button';
import { resendAction } from './actions';
import styles from './EnterCode.module.css';
import { LinkFields } from './LinkForm';

type Properties = {
  portal: string;
  token: string;
  /** Milliseconds until another code can be had. */
  wait: number;
  /** `in` holds {time}. */
  words: { button: string; from: string; in: string };
};

/** Another code. Says from when on; where scripts run it counts down instead, and the button appears at the end. */
export function ResendCode({ portal, token, wait, words }: Properties) {
  const left = useCountdown(wait);
  if (left !== null && left > 0) {
    return (
      <p className={styles.resend} role="timer">
        {words.in.replace('{time}', minutesAndSeconds(left))}
      </p>
    );
  }
  return (
    <form action={resendAction} className={styles.resend}>
      <LinkFields portal={portal} token={token} />
      <Button look="plain">{words.button}</Button>
      {left === null && wait > 0 ? <span>{words.from}</span> : null}
    </form>
  );
}

const second = 1000;

/** Seconds left; null until scripts run. */
function useCountdown(wait: number): number | null {
  const [left, setLeft] = useState<number | null>(null);
  useEffect(() => {
    // By the time since the page came, as the visitor's clock may be wrong.
    const end = performance.now() + wait;
    const tick = () => setLeft(Math.max(0, Math.ceil((end - performance.now()) / second)));
    tick();
    const timer = setInterval(tick, second);
    return () => clearInterval(timer);
  }, [wait]);
  return left;
}

function minutesAndSeconds(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
