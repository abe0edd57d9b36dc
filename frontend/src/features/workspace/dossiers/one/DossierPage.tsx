import Link from 'next/link';
import type { ClientRecord, Dossier, Portal } from '@/cms/types';
import { workClientPath, workDossiersPath } from '@/surroundings/paths';
import { BackLink } from '@/ui/workspace/BackLink';
import { WorkNotice } from '@/ui/workspace/WorkNotice';
import { head, muted } from '@/ui/workspace/page';
import { Written } from '@/ui/Written';
import type { Words } from '@/ui/words/createWords';
import { UserStatus } from '../../client-records/UserStatus';
import styles from '../Dossiers.module.css';
import { DossierStanding } from '../DossierStanding';
import { hindranceTold } from '../hindranceTold';
import { Reached } from '../Reached';
import { Since } from '../Since';
import { logTold } from './dossierLog';
import own from './Dossier.module.css';
import { StepLine } from './StepLine';

type Properties = { portal: Portal; dossier: Dossier; client: ClientRecord; words: Words };

/** A dossier with its steps, what can be done with the one that has the turn, and all that happened (OB-07). */
export function DossierPage({ portal, dossier, client, words }: Properties) {
  const { t } = words;
  const { hindrance, log, reminders } = dossier;
  return (
    <div className={styles.page}>
      <BackLink href={workDossiersPath(portal.key)}>{t('workspace.dossiers.heading')}</BackLink>
      <div className={head}>
        <div className={own.head}>
          <h1>{t('workspace.dossiers.of', { type: dossier.type.name, client: dossier.client.name })}</h1>
          <p className={own.standing}>
            <DossierStanding dossier={dossier} words={words} />
            <span className={muted}>
              <Since at={dossier.since} zone={portal.timeZone} words={words} />
              {reminders > 0 ? `, ${t('workspace.dossiers.reminders', { count: reminders })}` : null}
            </span>
          </p>
        </div>
      </div>
      {hindrance ? (
        <WorkNotice tone="warning">
          <b>{hindranceTold(hindrance, words)}</b> {t(`workspace.dossiers.hindrance.onward.${hindrance.by}`)}
        </WorkNotice>
      ) : null}
      <div className={own.parts}>
        <section className={own.part} aria-labelledby="steps">
          <h2 id="steps">{t('workspace.dossiers.steps')}</h2>
          <ol>
            {dossier.steps.map((step, place) => (
              <StepLine key={step.key} {...{ portal, dossier, client, step, words }} number={place + 1} />
            ))}
          </ol>
        </section>
        <div className={own.side}>
          <section className={own.part} aria-labelledby="client">
            <h2 id="client">{t('workspace.dossiers.client')}</h2>
            <div>
              <p className={styles.what}>
                <Link href={workClientPath(portal.key, client.documentId)} prefetch={false}>
                  {client.name}
                </Link>
              </p>
              <p className={muted}>{client.email ?? t('workspace.clientRecords.noEmail')}</p>
              <UserStatus user={client.user} words={words} />
              <Reached dossier={dossier} words={words} />
            </div>
          </section>
          <section className={own.part} aria-labelledby="log">
            <h2 id="log">{t('workspace.dossiers.history')}</h2>
            <ol className={own.log}>
              {[...log].reverse().map((entry, place) => {
                const { said, reason, sent } = logTold(entry, dossier, words);
                return (
                  <li key={log.length - place}>
                    <p>{said}</p>
                    {reason ? <p className={own.reason}>{reason}</p> : null}
                    <p className={own.when}>
                      <Written at={entry.at} zone={portal.timeZone} words={words} className={undefined} />
                      {sent ? `. ${sent}` : null}
                    </p>
                  </li>
                );
              })}
            </ol>
          </section>
        </div>
      </div>
    </div>
  );
}
