'use client';

import { Upload } from 'lucide';
import { useRouter } from 'next/navigation';
import { useRef, useState } from 'react';
import { sendForm } from '@/surroundings/sendForm';
import { Icon } from '@/ui/Icon';
import { useToasts } from '@/ui/workspace/Toasts';
import { WorkButton } from '@/ui/workspace/WorkButton';
import styles from './UploadButton.module.css';
import type { UploadWords } from './uploadWords';

type Properties = {
  address: string;
  /** The form's field: one file a form, or several in one. */
  field: 'file' | 'files';
  several?: boolean;
  small?: boolean;
  label: string;
  words: UploadWords;
};

/** Chooses files and sends them at once, telling how far they are. A document is called as its file is, without the ending. */
export function UploadButton({ address, field, several = false, small = false, label, words }: Properties) {
  const input = useRef<HTMLInputElement>(null);
  const router = useRouter();
  const toasts = useToasts();
  const [sent, setSent] = useState<number | null>(null);

  async function send(files: File[]): Promise<void> {
    const forms = several && field === 'files' ? [files] : files.map((file) => [file]);
    for (const [index, content] of forms.entries()) {
      const form = new FormData();
      if (field === 'file') form.append('title', titleOf(content[0]?.name ?? ''));
      for (const file of content) form.append(field, file);
      const outcome = await sendForm<{ problem: string | null }>(address, form, (part) => setSent((index + part) / forms.length));
      if (outcome?.problem !== null) {
        toasts.tell({ said: outcome?.problem ?? words.failed, tone: 'warning' });
        break;
      }
      if (index === forms.length - 1) toasts.tell({ said: words.sent });
    }
    setSent(null);
    router.refresh();
  }

  return (
    <span className={styles.upload}>
      <input
        ref={input}
        type="file"
        multiple={several}
        hidden
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          currentTarget.value = '';
          if (files.length > 0) void send(files);
        }}
      />
      <WorkButton type="button" small={small} look={small ? 'quiet' : 'plain'} aria-disabled={sent !== null || undefined} onClick={() => sent === null && input.current?.click()}>
        <Icon of={Upload} className={styles.icon} />
        {label}
      </WorkButton>
      {sent === null ? null : <progress className={styles.progress} max={1} value={sent} aria-label={words.sending} />}
    </span>
  );
}

const titleOf = (name: string): string => name.replace(/\.[^.]{1,8}$/, '').slice(0, 200) || name;
