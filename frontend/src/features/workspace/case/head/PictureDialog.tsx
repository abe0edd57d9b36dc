'use client';

import { useRouter } from 'next/navigation';
import { useRef, useState } from 'react';
import { sendForm } from '@/surroundings/sendForm';
import { useToasts } from '@/ui/workspace/Toasts';
import { WorkButton } from '@/ui/workspace/WorkButton';
import { DialogActs, DialogProblem, WorkDialog } from '@/ui/workspace/WorkDialog';
import styles from './CasePicture.module.css';
import type { HeadPicture } from './pictureOf';

/** The picture in large. Another one is sent as soon as it has been chosen; what is wrong with it is said here. */
export function PictureDialog({ picture: { src, sendTo, remove, words }, onRemove, onClose }: { picture: HeadPicture; onRemove: () => void; onClose: () => void }) {
  const input = useRef<HTMLInputElement>(null);
  const router = useRouter();
  const toasts = useToasts();
  const [sent, setSent] = useState<number | null>(null);
  const [problem, setProblem] = useState<string | null>(null);

  async function send(address: string, file: File): Promise<void> {
    setProblem(null);
    setSent(0);
    const form = new FormData();
    form.append('file', file);
    const outcome = await sendForm<{ problem: string | null }>(address, form, setSent);
    setSent(null);
    if (outcome?.problem !== null) {
      // Whoever was too late looks at what it is now.
      router.refresh();
      return setProblem(outcome?.problem ?? toasts.words.trouble);
    }
    toasts.tell({ said: words.kept });
    router.refresh();
    onClose();
  }

  return (
    <WorkDialog title={words.title} onClose={onClose}>
      <div className={styles.content}>
        {src ? <img className={styles.large} src={src} alt={words.alt} /> : <p>{words.none}</p>}
        {problem ? <DialogProblem>{problem}</DialogProblem> : null}
        {sendTo ? (
          <>
            <p className={styles.muted}>{words.kinds}</p>
            <DialogActs>
              <input
                ref={input}
                type="file"
                accept="image/jpeg,image/png,image/webp"
                hidden
                onChange={({ currentTarget }) => {
                  const [file] = currentTarget.files ?? [];
                  currentTarget.value = '';
                  if (file) void send(sendTo, file);
                }}
              />
              <WorkButton type="button" look="primary" aria-disabled={sent !== null || undefined} onClick={() => sent === null && input.current?.click()}>
                {sent === null ? words.choose : words.sending}
              </WorkButton>
              {sent === null && remove ? (
                <WorkButton type="button" onClick={onRemove}>
                  {words.remove}
                </WorkButton>
              ) : null}
              {sent === null ? null : <progress className={styles.sent} max={1} value={sent} aria-label={words.sending} />}
            </DialogActs>
          </>
        ) : null}
      </div>
    </WorkDialog>
  );
}
