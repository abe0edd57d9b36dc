import { FileText } from 'lucide';
import type { ClientTask } from '@/cms/types';
import { Icon } from '@/ui/Icon';
import { Hidden } from '@/ui/layout';
import type { Words } from '@/ui/words/createWords';
import { fileSize } from '@/ui/words/fileSize';

export type TaskFile = ClientTask['attached'][number];
export type TaskFileStyles = Record<'files' | 'file' | 'thumb' | 'size', string | undefined>;

type Properties = { label: string; files: readonly TaskFile[]; hrefOf: (file: string) => string; words: Words; styles: TaskFileStyles };

/** Files of a task: pictures by themselves in small, everything by its name and size; each opens in full. */
export function TaskFiles({ label, files, hrefOf, words: { t, tag }, styles }: Properties) {
  if (files.length === 0) return null;
  return (
    <ul className={styles.files} aria-label={label}>
      {files.map(({ documentId, name, type, size }) => (
        <li key={documentId}>
          <a className={styles.file} href={hrefOf(documentId)} target="_blank" rel="noreferrer">
            {type.startsWith('image/') ? (
              <img className={styles.thumb} src={hrefOf(documentId)} alt="" loading="lazy" width={48} height={36} />
            ) : (
              <span className={styles.thumb}>
                <Icon of={FileText} />
              </span>
            )}
            <span>
              {name} <small className={styles.size}>{fileSize(size, tag)}</small>
            </span>
            <Hidden> ({t('papers.open')})</Hidden>
          </a>
        </li>
      ))}
    </ul>
  );
}
