import { Check, Minus } from 'lucide';
import type { DossierRow } from '@/cms/types';
import { Icon } from '@/ui/Icon';
import { Hidden } from '@/ui/layout';
import type { Words } from '@/ui/words/createWords';
import styles from './Dossiers.module.css';

/** How far the client itself has come: its portal user, the app and on what, whether a device takes messages, a push message that was opened, and that the app is signed in (OB-07). */
export function Reached({ dossier: { known, device, pushOn, openedPush }, words: { t } }: { dossier: Pick<DossierRow, 'known' | 'device' | 'pushOn' | 'openedPush'>; words: Words }) {
  const has = known.includes('appInstalled');
  const reached = [
    { key: 'user', is: known.includes('portalUserExists'), said: t('workspace.dossiers.reached.user') },
    { key: 'app', is: has, said: has && device ? t('workspace.dossiers.reached.appOn', { device: t(`workspace.dossiers.devices.${device}`) }) : t('workspace.dossiers.reached.app') },
    { key: 'pushOn', is: pushOn, said: t('workspace.dossiers.reached.pushOn') },
    { key: 'push', is: openedPush, said: t('workspace.dossiers.reached.push') },
    { key: 'signedIn', is: known.includes('signedInApp'), said: t('workspace.dossiers.reached.signedIn') },
  ];
  return (
    <ul className={styles.reached} aria-label={t('workspace.dossiers.reached.label')}>
      {reached.map(({ key, is, said }) => (
        <li key={key} className={is ? styles.is : undefined}>
          <Icon of={is ? Check : Minus} className={styles.tick} />
          <Hidden>{t(is ? 'workspace.dossiers.reached.yes' : 'workspace.dossiers.reached.no')} </Hidden>
          {said}
        </li>
      ))}
    </ul>
  );
}
