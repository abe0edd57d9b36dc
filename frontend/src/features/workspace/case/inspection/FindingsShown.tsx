import type { Findings } from '@/cms/types';
import type { Words } from '@/ui/words/createWords';
import { numberFormat } from '@/ui/words/intl';
import { Nothing } from '@/ui/workspace/Nothing';
import { amount, WorkTable } from '@/ui/workspace/WorkTable';
import styles from './Inspection.module.css';

/** What an inspection found, for those who read it. */
export function FindingsShown({ found, zone, words }: { found: Findings | null; zone: string; words: Words }) {
  const { t, tag, datesIn } = words;
  if (!found) return <Nothing title={t('workspace.case.inspection.noneTitle')}>{t('workspace.case.inspection.none')}</Nothing>;
  const percent = numberFormat(tag, { maximumFractionDigits: 1 });
  const rooms = found.rooms ?? [];
  const facts: [string, string | null | undefined][] = [
    [t('workspace.case.inspection.inspectedOn'), found.inspectedOn && datesIn(zone).date(found.inspectedOn)],
    [t('workspace.case.inspection.causeStopped'), found.causeStopped && t(`workspace.case.inspection.stopped.${found.causeStopped}`)],
    [t('workspace.case.inspection.habitable'), found.habitable && t(`workspace.case.inspection.living.${found.habitable}`)],
    [t('workspace.case.inspection.cause'), found.cause],
    [t('workspace.case.inspection.extent'), found.extent],
    [t('workspace.case.inspection.recommendation'), found.recommendation],
  ];
  return (
    <>
      <dl className={styles.facts}>
        {facts.map(([name, value]) =>
          value ? (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ) : null,
        )}
      </dl>
      {rooms.length > 0 ? (
        <WorkTable>
          <caption>{t('workspace.case.inspection.rooms')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('workspace.case.inspection.name')}</th>
              <th scope="col">{t('workspace.case.inspection.damage')}</th>
              <th scope="col" className={amount}>
                {t('workspace.case.inspection.moisture')}
              </th>
            </tr>
          </thead>
          <tbody>
            {rooms.map(({ name, damage, moisture }, index) => (
              <tr key={index}>
                <th scope="row">{name}</th>
                <td>{damage}</td>
                <td className={amount}>{moisture === null || moisture === undefined ? '' : `${percent.format(moisture)} %`}</td>
              </tr>
            ))}
          </tbody>
        </WorkTable>
      ) : null}
    </>
  );
}
