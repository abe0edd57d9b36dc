'use client';

import { House, ImagePlus } from 'lucide';
import { useState } from 'react';
import { Icon } from '@/ui/Icon';
import { CommandDialog } from '../../commands/CommandDialog';
import styles from './CasePicture.module.css';
import { PictureDialog } from './PictureDialog';
import type { HeadPicture } from './pictureOf';

/** The picture of the case in small; it opens in large, where it can be changed by whoever may. */
export function CasePicture(picture: HeadPicture) {
  const { src, sendTo, remove, words } = picture;
  const [open, setOpen] = useState<'picture' | 'remove' | null>(null);
  const close = () => setOpen(null);
  if (!src && !sendTo) {
    return (
      <span className={styles.picture}>
        <Icon of={House} />
      </span>
    );
  }
  return (
    <>
      <button type="button" className={styles.picture} aria-haspopup="dialog" title={src ? undefined : words.add} aria-label={src ? undefined : words.add} onClick={() => setOpen('picture')}>
        {src ? <img src={src} alt={words.alt} width={44} height={44} /> : <Icon of={ImagePlus} />}
      </button>
      {open === 'picture' ? <PictureDialog picture={picture} onRemove={() => setOpen('remove')} onClose={close} /> : null}
      {open === 'remove' && remove ? <CommandDialog spec={remove} onClose={close} /> : null}
    </>
  );
}
