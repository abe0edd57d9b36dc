import { Fragment, type ReactNode } from 'react';
import type { Claim } from '@/cms/types';
import { createMoney, type Money } from '@/ui/words/money';
import type { Words } from '@/ui/words/createWords';

/** The pages of clients and of agents look different; what a claim asks for is told the same way on both. */
export type TableStyles = Record<'table' | 'figure' | 'wide' | 'number' | 'many' | 'reason' | 'rejected' | 'deciding' | 'total', string | undefined>;

type Line = Claim['lines'][number];
type Properties = {
  claim: Claim;
  words: Words;
  styles: TableStyles;
  /** What stands below a line: how somebody decides it. */
  below?: (line: Line, place: number) => ReactNode;
};

/** The lines of a claim, what they come to, and, once something has been decided, what is approved of them (CL-04, CL-18). */
export function ClaimTable({ claim: { lines, totals, approved, currency }, words: { t, tag }, styles, below }: Properties) {
  const money = createMoney(tag, currency, [...lines.flatMap(({ unitPrice, amount }) => [unitPrice ?? 0, amount ?? 0]), totals.total]);
  const columns = approved ? 5 : 4;
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{t('claims.draft.text')}</th>
          <th scope="col" className={styles.wide}>{t('claims.draft.quantity')}</th>
          <th scope="col" className={styles.wide}>{t('claims.draft.price')}</th>
          <th scope="col" className={styles.figure}>{t('claims.draft.amount')}</th>
          {approved ? <th scope="col" className={styles.figure}>{t('claims.decisions.approvedColumn')}</th> : null}
        </tr>
      </thead>
      <tbody>
        {lines.map((line, index) => (
          <Fragment key={index}>
            <tr>
              <td>
                {line.description} <span className={styles.number}>{line.number || t(line.kind === 'part' ? 'claims.ownPart' : 'claims.ownLabour')}</span>
                <span className={styles.many}>{manyOf(line, money)}</span>
                {line.decision === 'rejected' ? <span className={styles.reason}>{t('claims.decisions.reason', { reason: line.decisionReason ?? '' })}</span> : null}
              </td>
              <td className={styles.wide}>{line.quantity === null ? '' : money.quantity(line.quantity)}</td>
              <td className={styles.wide}>{line.unitPrice === null ? '' : money.figure(line.unitPrice)}</td>
              <td className={styles.figure}>{line.amount === null ? '' : money.figure(line.amount)}</td>
              {approved ? <td className={styles.figure}>{line.decision === 'approved' ? money.figure(line.amount ?? 0) : line.decision === 'rejected' ? <span className={styles.rejected}>{t('claims.decisions.rejected')}</span> : null}</td> : null}
            </tr>
            {below ? (
              <tr>
                <td colSpan={columns} className={styles.deciding}>
                  {below(line, index + 1)}
                </td>
              </tr>
            ) : null}
          </Fragment>
        ))}
      </tbody>
      <tfoot>
        {(['parts', 'labour', 'total'] as const).map((of) => (
          <tr key={of} className={of === 'total' ? styles.total : undefined}>
            <th scope="row">{of === 'total' ? `${t('claims.sums.total')}, ${currency}` : t(`claims.sums.${of}`)}</th>
            <td className={styles.wide} />
            <td className={styles.wide} />
            <td className={styles.figure}>{money.figure(totals[of])}</td>
            {approved ? <td className={styles.figure}>{money.figure(approved[of])}</td> : null}
          </tr>
        ))}
      </tfoot>
    </table>
  );
}

/** '2 × 56.20', where there is no room for two columns. */
function manyOf({ quantity, unitPrice }: Line, money: Money): string {
  return quantity === null || unitPrice === null ? '' : `${money.quantity(quantity)} × ${money.figure(unitPrice)}`;
}
