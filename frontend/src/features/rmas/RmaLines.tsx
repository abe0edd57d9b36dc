import type { Rma } from '@/cms/types';
import type { Words } from '@/ui/words/createWords';
import { numberFormat } from '@/ui/words/intl';

type Properties = { rma: Rma; words: Words; /** As either side looks. */ styles: Record<'table' | 'figure' | 'note' | 'rejected', string | undefined> };

/** What is sent back; once it has been inspected, with what came of it. */
export function RmaLines({ rma: { lines }, words: { t, tag }, styles }: Properties) {
  const isInspected = lines.some(({ result }) => result !== null);
  const figure = numberFormat(tag);
  return (
    <table className={styles.table} aria-label={t('rmas.lines')}>
      <thead>
        <tr>
          <th scope="col">{t('rmas.description')}</th>
          {isInspected ? <th scope="col">{t('rmas.result')}</th> : null}
          <th scope="col" className={styles.figure}>
            {t('rmas.piecesHead')}
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ serial, description, quantity, result, comment }, index) => (
          <tr key={index}>
            <td>
              {description}
              {serial ? <span className={styles.note}>{serial}</span> : null}
            </td>
            {result ? (
              <td>
                <span className={result === 'rejected' ? styles.rejected : undefined}>{t(`rmas.results.${result}`)}</span>
                {comment ? <span className={styles.note}>{comment}</span> : null}
              </td>
            ) : null}
            <td className={styles.figure}>{figure.format(quantity)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
