import Link from 'next/link';
import type { DossierRow, Portal } from '@/cms/types';
import { workDossierPath } from '@/surroundings/paths';
import type { Words } from '@/ui/words/createWords';
import { muted } from '@/ui/workspace/page';
import { DossierStanding } from './DossierStanding';
import styles from './Dossiers.module.css';
import { hindranceTold } from './hindranceTold';
import { Reached } from './Reached';
import { Since } from './Since';

type Properties = { portal: Portal; dossiers: DossierRow[]; /** By whom or what a dossier is called: among others by its client, on the page of that client by its type. */ called?: 'client' | 'type'; /** Whether dossiers of several types stand in the list. */ isTyped?: boolean; words: Words };

/** Dossiers one below the other: at which step each is, who has to act and since when, and how far the client has come. */
export function DossierItems({ portal, dossiers, called = 'client', isTyped = false, words }: Properties) {
  const { t } = words;
  return (
    <ul className={styles.items} aria-label={t('workspace.dossiers.heading')}>
      {dossiers.map((dossier) => (
        <li key={dossier.documentId}>
          <div className={styles.what}>
            <Link href={workDossierPath(portal.key, dossier.documentId)} prefetch={false}>
              {called === 'client' ? dossier.client.name : dossier.type.name}
            </Link>
            {dossier.step ? <p className={muted}>{isTyped ? `${dossier.type.name}, ${dossier.step.title}` : dossier.step.title}</p> : null}
          </div>
          <div className={styles.who}>
            <DossierStanding dossier={dossier} words={words} />
            <p className={muted}>{dossier.hindrance ? hindranceTold(dossier.hindrance, words) : <Since at={dossier.since} zone={portal.timeZone} words={words} />}</p>
          </div>
          <Reached dossier={dossier} words={words} />
        </li>
      ))}
    </ul>
  );
}
