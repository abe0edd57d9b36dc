import { X } from 'lucide';
import { Icon } from '@/ui/Icon';
import { WorkButton } from '@/ui/workspace/WorkButton';
import type { CaseCommand } from './commandCases';
import styles from './OutcomeNotice.module.css';
import type { TableWords } from './tableWords';
import type { Outcome } from './useCommandOnCases';

/** What came of a command: how many it was done for, which it was refused for and why, and the way back. */
export function OutcomeNotice({ outcome: { said, refused, undo }, undo: takeBack, dismiss, words }: { outcome: Outcome; undo: (asked: CaseCommand) => void; dismiss: () => void; words: TableWords['act'] }) {
  return (
    <div className={styles.notice} role="status">
      <div className={styles.said}>
        <p>{said}</p>
        {refused.length > 0 ? (
          <>
            <p>{words.refused}</p>
            <ul>
              {refused.map((reason) => (
                <li key={reason}>{reason}</li>
              ))}
            </ul>
          </>
        ) : null}
      </div>
      {undo ? (
        <WorkButton type="button" look="quiet" onClick={() => takeBack(undo)}>
          {words.undo}
        </WorkButton>
      ) : null}
      <WorkButton type="button" look="quiet" aria-label={words.dismiss} onClick={dismiss}>
        <Icon of={X} className={styles.icon} />
      </WorkButton>
    </div>
  );
}
