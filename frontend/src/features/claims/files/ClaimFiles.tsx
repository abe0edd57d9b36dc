import { FileText } from 'lucide';
import type { ClaimDocument } from '@/cms/types';
import { Icon } from '@/ui/Icon';
import { Hidden } from '@/ui/layout';
import type { Words } from '@/ui/words/createWords';
import { fileSize } from '@/ui/words/fileSize';

export type FileStyles = Record<'files' | 'file' | 'thumb' | 'said', string | undefined>;

type Properties = { label: string; files: readonly ClaimDocument[]; hrefOf: (file: ClaimDocument) => string; words: Words; styles: FileStyles };

/** Files of a claim: pictures by themselves in small, everything by its name, what it is and its size; each opens in full. */
export function ClaimFiles({ label, files, hrefOf, words: { t, tag }, styles }: Properties) {
  if (files.length === 0) return null;
  return (
    <ul className={styles.files} aria-label={label}>
      {files.map((file) => (
        <li key={file.id}>
          <a className={styles.file} href={hrefOf(file)} target="_blank" rel="noreferrer">
            {file.type.startsWith('image/') ? (
              <img className={styles.thumb} src={hrefOf(file)} alt="" loading="lazy" width={48} height={36} />
            ) : (
              <span className={styles.thumb}>
                <Icon of={FileText} />
              </span>
            )}
            <span>
              {file.name}
              <small className={styles.said}>{[t(`claims.files.kinds.${file.kind}`), fileSize(file.size, tag), file.internal && t('claims.files.internal')].filter(Boolean).join(', ')}</small>
            </span>
            <Hidden> ({t('papers.open')})</Hidden>
          </a>
        </li>
      ))}
    </ul>
  );
}
