import type { Portal } from '@/cms/types';
import { TextLinkTo } from '@/ui/workspace/TextLinkTo';
import type { Words } from '@/ui/words/createWords';
import styles from './NoPart.module.css';
import { searchedIn } from './searched';

/** The same whether there is nothing here or it is not this member's to see; the shell stays around it. */
export function NoPart({ portal, words }: { portal: Portal; words: Words }) {
  const { t } = words;
  const { list, called } = searchedIn(portal, words);
  return (
    <div className={styles.missing}>
      <h1>{t.rich('missing.heading', { mark: (part) => part })}</h1>
      <p className={styles.lead}>{t('missing.lead')}</p>
      <p>
        <TextLinkTo href={list}>{called}</TextLinkTo>
      </p>
    </div>
  );
}
