'use client';

import { useLayoutEffect, useRef, useState } from 'react';
import { classes } from '@/ui/layout';
import styles from './Clamped.module.css';
import { WorkButton } from './WorkButton';

/** Two lines of a text, and all of it for whoever asks. */
export function Clamped({ text, words }: { text: string; words: { more: string; less: string } }) {
  const shown = useRef<HTMLParagraphElement>(null);
  const [open, setOpen] = useState(false);
  const [cut, setCut] = useState(false);
  useLayoutEffect(() => {
    const paragraph = shown.current;
    if (!paragraph || open) return;
    const watch = new ResizeObserver(() => setCut(paragraph.scrollHeight > paragraph.clientHeight + 1));
    watch.observe(paragraph);
    return () => watch.disconnect();
  }, [open, text]);
  return (
    <div className={styles.clamped}>
      <p ref={shown} className={classes(!open && styles.cut)}>
        {text}
      </p>
      {cut ? (
        <WorkButton type="button" look="link" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? words.less : words.more}
        </WorkButton>
      ) : null}
    </div>
  );
}
