import { Check, CornerDownRight, Hand, type IconNode } from 'lucide';
import type { ClientRecord, Dossier, Portal } from '@/cms/types';
import { Icon } from '@/ui/Icon';
import { classes } from '@/ui/layout';
import type { Words } from '@/ui/words/createWords';
import { Written } from '@/ui/Written';
import { CommandButton } from '../../commands/CommandButton';
import styles from './Dossier.module.css';
import { dossierSpecs, isMeant, lacksUser } from './dossierSpecs';

type Step = Dossier['steps'][number];
type Properties = { portal: Portal; dossier: Dossier; client: ClientRecord; step: Step; number: number; words: Words };

const marks: Partial<Record<Step['state'], IconNode>> = { done: Check, itself: Check, byHand: Hand, skipped: CornerDownRight };

/** A step of the timeline: how it ended, or what it waits for; what can be done stands at the one that has the turn. */
export function StepLine({ portal, dossier, client, step, number, words }: Properties) {
  const { t } = words;
  const { state, actor, title, text, at } = step;
  const isCurrent = state === 'current';
  const mark = marks[state];
  return (
    <li className={classes(styles.step, styles[state])} aria-current={isCurrent ? 'step' : undefined}>
      <span className={styles.mark} aria-hidden="true">
        {mark ? <Icon of={mark} /> : number}
      </span>
      <div className={styles.body}>
        <h3>{title}</h3>
        <p className={styles.said}>
          {t(`workspace.dossiers.states.${state}`, { actor })}
          {at ? (
            <>
              {' · '}
              <Written at={at} zone={portal.timeZone} words={words} className={undefined} />
            </>
          ) : null}
        </p>
        {isCurrent ? (
          <>
            <p>{text}</p>
            {lacksUser(dossier) ? <p>{t('workspace.dossiers.userFirst', { client: dossier.client.name })}</p> : null}
            <div className={styles.acts}>
              {dossierSpecs(dossier, client, words).map((spec, place) => (
                <CommandButton key={spec.label} spec={spec} look={place === 0 && isMeant(spec) ? 'primary' : 'plain'} tellsWhy />
              ))}
            </div>
          </>
        ) : null}
      </div>
    </li>
  );
}
