import { Eye, X } from 'lucide';
import type { ReactNode } from 'react';
import { Icon } from '@/ui/Icon';
import { fileSize } from '@/ui/words/fileSize';
import type { Choice } from '../../commands/spec';
import styles from './Composer.module.css';
import type { ComposerWords } from './composerWords';

type Properties = { files: File[]; documents: Choice[]; words: ComposerWords; onFiles: (files: File[]) => void; onDocuments: (documents: Choice[]) => void };

/** What will go along with a letter: files from the computer, and documents of the case, which bear the eye of what is shared. */
export function Attached({ files, documents, words, onFiles, onDocuments }: Properties) {
  if (files.length === 0 && documents.length === 0) return null;
  return (
    <ul className={styles.files}>
      {files.map((file, index) => (
        <Part key={`${file.name} ${index}`} name={file.name} words={words} onRemove={() => onFiles(files.filter((_, at) => at !== index))}>
          {file.name} <span className={styles.muted}>{fileSize(file.size, words.tag)}</span>
        </Part>
      ))}
      {documents.map(({ value, label }) => (
        <Part key={value} name={label} words={words} onRemove={() => onDocuments(documents.filter((other) => other.value !== value))}>
          <Icon of={Eye} className={styles.icon} />
          {label} <span className={styles.muted}>{words.shared}</span>
        </Part>
      ))}
    </ul>
  );
}

function Part({ name, words, onRemove, children }: { name: string; words: ComposerWords; onRemove: () => void; children: ReactNode }) {
  return (
    <li>
      {children}
      <button type="button" onClick={onRemove} aria-label={words.remove.replace('{name}', name)}>
        <Icon of={X} className={styles.icon} />
      </button>
    </li>
  );
}
