import type { Portal } from '@/cms/types';
import { hasClaims } from '@/surroundings/areas';
import { workCasesPath, workClaimsPath } from '@/surroundings/paths';
import { TextLinkTo } from '@/ui/workspace/TextLinkTo';
import type { Words } from '@/ui/words/createWords';
import styles from './NoPart.module.css';

/** The same whether there is nothing here or it is not this member's to see; the shell stays around it. */
export function NoPart({ portal, words: { t } }: { portal: Portal; words: Words }) {
  return (
    <div className={styles.missing}>
      <h1>{t.rich('missing.heading', { mark: (part) => part })}</h1>
      <p className={styles.lead}>{t('missing.lead')}</p>
      <p>
        {hasClaims(portal) ? <TextLinkTo href={workClaimsPath(portal.key)}>{t('claims.places')}</TextLinkTo> : <TextLinkTo href={workCasesPath(portal.key)}>{t('missing.cases')}</TextLinkTo>}
      </p>
    </div>
  );
}
