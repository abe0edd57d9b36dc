'use client';

import { Camera, Paperclip, X } from 'lucide';
import { useEffect, useRef } from 'react';
import { Icon } from '@/ui/Icon';
import { classes } from '@/ui/layout';
import { fileSize } from '@/ui/words/fileSize';
import styles from './FilePicker.module.css';
import type { LetterWords } from './letterWords';

type Properties = {
  id: string;
  files: File[];
  onChange: (files: File[]) => void;
  /** Pictures are asked for: a telephone then offers its camera. */
  pictures: boolean;
  /** On a phone it says what may be sent only to whoever is writing. */
  brief: boolean;
  required: boolean;
  words: LetterWords;
};

// Named one by one, and HEIC not among them: an iPhone then sends its photos as JPEG.
const pictureTypes = 'image/jpeg,image/png,image/webp';
const allTypes = `${pictureTypes},.pdf,.docx,.xlsx`;

/** Chooses files, several times if need be, and shows which. Without scripts it is the browser's own field. */
export function FilePicker({ id, files, onChange, pictures, brief, required, words }: Properties) {
  const input = useRef<HTMLInputElement>(null);

  function add(chosen: FileList | null): void {
    if (!chosen?.length) return;
    onChange([...files, ...chosen]);
    // The same file may be chosen again after it was taken out.
    if (input.current) input.current.value = '';
  }

  // Whoever was faster than the scripts has chosen in the browser's own field.
  useEffect(() => add(input.current?.files ?? null), []);

  function remove(index: number): void {
    onChange(files.filter((_, at) => at !== index));
    input.current?.focus();
  }

  return (
    <div className={classes(styles.picker, brief && styles.brief)}>
      <label htmlFor={id} className={styles.choose}>
        <Icon of={pictures ? Camera : Paperclip} />
        {pictures ? words.addPictures : words.attach}
        <input id={id} ref={input} type="file" name="files" multiple accept={pictures ? pictureTypes : allTypes} required={required} onChange={(event) => add(event.currentTarget.files)} aria-describedby={`${id}-hint`} />
      </label>
      <p id={`${id}-hint`} className={styles.hint}>
        {words.attachHint}
      </p>
      <ul className={classes(styles.files, files.length === 0 && styles.none)} aria-live="polite" aria-label={words.chosen}>
        {files.map((file, index) => (
          <li key={`${file.name} ${index}`}>
            <span className={styles.name}>{file.name}</span>
            <span className={styles.size}>{fileSize(file.size, words.tag)}</span>
            <button type="button" className={styles.remove} onClick={() => remove(index)} aria-label={words.remove.replace('{name}', file.name)}>
              <Icon of={X} />
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
