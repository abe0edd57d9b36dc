import { Check } from 'lucide';
import type { ClientProgress, Portal } from '@/cms/types';
import { Icon } from '@/ui/Icon';
import { Hidden } from '@/ui/layout';
import type { Words } from '@/ui/words/createWords';
import styles from './Progress.module.css';

/** How far the office has come with a client: where it is, whose turn it is, what comes. */
export function Progress({ portal, dossier: { name, steps, waitsFor }, isAsked, words: { t } }: { portal: Portal; dossier: ClientProgress; /** Whether what the step asks for stands among what is to be done. */ isAsked: (title: string) => boolean; words: Words }) {
  const place = steps.findIndex(({ state }) => state === 'current');
  const [current, next] = [steps[place], steps[place + 1]];
  if (!current) return null;
  const turn = waitsFor === 'client' ? t('office.progress.yours') : waitsFor === 'office' ? t('office.progress.theirs', { office: portal.name }) : t('office.progress.itself');
  return (
    <li className={styles.progress}>
      <p className={styles.where}>
        <span>{name} · {t('office.progress.step', { number: place + 1, count: steps.length })}</span>
        <span className={waitsFor === 'client' ? styles.yours : undefined}>{turn}</span>
      </p>
      <ol className={styles.line} aria-hidden="true">
        {steps.map(({ title, state }) => (
          <li key={title} className={styles[state]} />
        ))}
      </ol>
      {waitsFor === 'client' && isAsked(current.title) ? null : (
        <p className={styles.now}>
          <b>{current.title}</b>
          {waitsFor === 'client' ? <span>{current.text}</span> : null}
        </p>
      )}
      {next ? <p className={styles.next}>{t('office.progress.next', { step: next.title })}</p> : null}
      <details className={styles.all}>
        <summary>{t('office.progress.all')}</summary>
        <ol>
          {steps.map(({ title, state }) => (
            <li key={title} className={styles[state]} aria-current={state === 'current' ? 'step' : undefined}>
              <span className={styles.node}>{state === 'done' ? <Icon of={Check} /> : null}</span>
              {title}
              <Hidden>, {t(`office.progress.${state}`)}</Hidden>
            </li>
          ))}
        </ol>
      </details>
    </li>
  );
}
