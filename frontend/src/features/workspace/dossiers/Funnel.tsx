import Link from 'next/link';
import type { DossierTypes, Portal } from '@/cms/types';
import { workDossiersPath } from '@/surroundings/paths';
import { classes } from '@/ui/layout';
import type { Words } from '@/ui/words/createWords';
import { numberFormat } from '@/ui/words/intl';
import { addressOf, type DossierQuery } from './dossierQuery';
import styles from './Funnel.module.css';

type Properties = { portal: Portal; type: DossierTypes[number]; query: DossierQuery; words: Words };

/** How many dossiers of a type are at which step, and how many of these are stuck (OB-07); each number leads to its list. */
export function Funnel({ portal, type, query, words }: Properties) {
  const { t, tag } = words;
  const figure = (count: number) => numberFormat(tag).format(count);
  const most = Math.max(1, ...type.steps.map(({ dossiers }) => dossiers));
  const last = type.steps.at(-1);
  // A last step that ends by itself is nobody’s turn.
  const turns = type.steps.filter((step) => step !== last || step.actor !== 'system' || step.dossiers > 0);
  const at = (part: Partial<DossierQuery>) => workDossiersPath(portal.key, addressOf({ ...query, list: 'open', step: '', page: 1, ...part }));
  return (
    <ol className={styles.funnel} aria-label={t('workspace.dossiers.funnel', { type: type.name })}>
      {turns.map(({ key, title, dossiers, stuck }) => {
          const isHere = query.step === key;
          return (
            <li key={key}>
              <Link href={isHere ? at({}) : at({ step: key })} prefetch={false} aria-current={isHere ? 'true' : undefined} scroll={false} className={classes(dossiers === 0 && styles.none)}>
                <span className={styles.title}>{title}</span>
                <b>{figure(dossiers)}</b>
                <meter className={styles.bar} min={0} max={most} value={dossiers} aria-hidden="true" />
                <span className={styles.stuck}>{stuck > 0 ? t('workspace.dossiers.stuckCount', { count: stuck }) : '\u00a0'}</span>
              </Link>
            </li>
          );
        })}
      <li>
        <Link href={at({ list: 'closed' })} prefetch={false} aria-current={query.list === 'closed' ? 'true' : undefined} scroll={false} className={classes(type.closed === 0 && styles.none)}>
          <span className={styles.title}>{t('workspace.dossiers.lists.closed')}</span>
          <b>{figure(type.closed)}</b>
          <span className={styles.noBar} />
          <span className={styles.stuck}>{'\u00a0'}</span>
        </Link>
      </li>
    </ol>
  );
}
