import type { AskedRfq } from '@/cms/types';
import type { Words } from '@/ui/words/createWords';
import { fileSize } from '@/ui/words/fileSize';
import styles from './Bidding.module.css';

type Properties = { label: string; papers: AskedRfq['attachments']; paperPath: (file: string) => string; words: Words };

export function Papers({ label, papers, paperPath, words: { tag } }: Properties) {
  if (papers.length === 0) return null;
  return (
    <div className={styles.papers}>
      <p className={styles.muted}>{label}</p>
      <ul aria-label={label}>
        {papers.map(({ id, name, size }) => (
          <li key={id}>
            <a href={paperPath(id)} target="_blank" rel="noreferrer">
              {name}
            </a>{' '}
            <span className={styles.muted}>{fileSize(size, tag)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
