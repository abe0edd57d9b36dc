import { FileText } from 'lucide';
import type { Attachment } from '@/cms/types';
import { Icon } from '@/ui/Icon';
import { Hidden } from '@/ui/layout';
import type { Words } from '@/ui/words/createWords';
import { fileSize } from '@/ui/words/fileSize';
import styles from './FileList.module.css';

type Properties = { label: string; files: Attachment[]; hrefOf: (file: Attachment) => string; words: Words };

/** Files that came with something: pictures to be seen, everything else by its name; each opens in full. */
export function FileList({ label, files, hrefOf, words: { t, tag } }: Properties) {
  return (
    <ul className={styles.files} aria-label={label}>
      {files.map((file) => {
        const isPicture = file.type.startsWith('image/');
        return (
          <li key={file.id}>
            <a className={isPicture ? styles.picture : styles.file} href={hrefOf(file)} target="_blank" rel="noreferrer">
              {isPicture ? (
                <img src={hrefOf(file)} alt={file.name} loading="lazy" width={136} height={102} />
              ) : (
                <>
                  <Icon of={FileText} />
                  <span>
                    {file.name}
                    <small>{fileSize(file.size, tag)}</small>
                  </span>
                </>
              )}
              <Hidden> ({t('papers.open')})</Hidden>
            </a>
          </li>
        );
      })}
    </ul>
  );
}
