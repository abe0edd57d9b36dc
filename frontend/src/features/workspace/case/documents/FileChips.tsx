import { FileText, Film } from 'lucide';
import type { ReactNode } from 'react';
import { Icon } from '@/ui/Icon';
import type { Words } from '@/ui/words/createWords';
import { fileSize } from '@/ui/words/fileSize';
import styles from './FileChips.module.css';

export type FileChip = { key: string; name: string; type: string; size: number; href: string; /** What can be done with it, beside it. */ act?: ReactNode };

/** Files by name and size, pictures by themselves in small; each opens in full. */
export function FileChips({ label, files, words: { tag } }: { label: string; files: FileChip[]; words: Words }) {
  return (
    <ul className={styles.files} aria-label={label}>
      {files.map(({ key, name, type, size, href, act }) => (
        <li key={key}>
          <a className={styles.file} href={href} target="_blank" rel="noreferrer">
            {type.startsWith('image/') ? (
              <img className={styles.thumb} src={href} alt="" loading="lazy" width={34} height={26} />
            ) : (
              <span className={styles.thumb}>
                <Icon of={type.startsWith('video/') ? Film : FileText} className={styles.icon} />
              </span>
            )}
            <span className={styles.name}>{name}</span>
            <span className={styles.size}>{fileSize(size, tag)}</span>
          </a>
          {act}
        </li>
      ))}
    </ul>
  );
}
