import { CircleAlert } from 'lucide';
import { clientClaimPath } from '@/surroundings/paths';
import { Icon } from '@/ui/Icon';
import type { Alike } from '../../claims/duplicates';
import styles from './AlikeClaims.module.css';
import type { DraftWords } from './draftWords';

/** Claims that are likely about the same failure, while one can still leave it at that (CL-19). It stands where it is announced when the first appears. */
export function AlikeClaims({ portal, alike, words }: { portal: string; alike: readonly Alike[]; words: DraftWords }) {
  return (
    <div role="status">
      {alike.length > 0 ? (
        <div className={styles.alike}>
          <p>
            <Icon of={CircleAlert} />
            {words.alike[Math.min(alike.length, words.alike.length - 1)]}
          </p>
          <ul>
            {alike.map(({ key, number, title, facts }) => (
              <li key={key}>
                {number ? (
                  <a href={clientClaimPath(portal, number)} target="_blank" rel="noreferrer">
                    {title}
                  </a>
                ) : (
                  <b>{title}</b>
                )}
                <span>{facts}</span>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </div>
  );
}
