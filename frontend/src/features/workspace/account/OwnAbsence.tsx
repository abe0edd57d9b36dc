import type { Oneself, Portal } from '@/cms/types';
import type { Words } from '@/ui/words/createWords';
import { CommandButton } from '../commands/CommandButton';
import { sayAbsence } from '../company/absence';
import { ownAbsenceSpec } from '../company/memberSpecs';
import styles from './Account.module.css';

/** When one is away oneself, and who stands in (answer 8). */
export function OwnAbsence({ oneself, portal, words }: { oneself: Oneself; portal: Portal; words: Words }) {
  const { when, said, deputy } = sayAbsence(oneself, portal, words);
  return (
    <>
      <div>
        <p>{when === null ? words.t('workspace.you.away.none') : <b>{said}</b>}</p>
        {deputy ? <p className={when !== null && !oneself.deputy ? styles.lacking : styles.muted}>{deputy}</p> : null}
      </div>
      <CommandButton spec={ownAbsenceSpec(oneself, words)} />
    </>
  );
}
