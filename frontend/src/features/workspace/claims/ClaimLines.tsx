import type { Claim } from '@/cms/types';
import { createMoney } from '@/ui/words/money';
import type { Words } from '@/ui/words/createWords';
import styles from './ClaimLines.module.css';

/** What a claim asks for, line by line. */
export function ClaimLines({ claim: { lines, totals, currency }, words: { t, tag } }: { claim: Claim; words: Words }) {
  const money = createMoney(tag, currency, [...lines.flatMap(({ unitPrice, amount }) => [unitPrice ?? 0, amount ?? 0]), totals.total]);
  return (
    <table className={styles.lines}>
      <thead>
        <tr>
          <th scope="col">{t('claims.draft.text')}</th>
          <th scope="col" className={styles.figure}>{t('claims.draft.quantity')}</th>
          <th scope="col" className={styles.figure}>{t('claims.draft.price')}</th>
          <th scope="col" className={styles.figure}>{t('claims.draft.amount')}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ kind, number, description, quantity, unitPrice, amount }, index) => (
          <tr key={index}>
            <td>
              {description} <span className={styles.number}>{number || t(kind === 'part' ? 'claims.ownPart' : 'claims.ownLabour')}</span>
            </td>
            <td className={styles.figure}>{quantity === null ? '' : money.quantity(quantity)}</td>
            <td className={styles.figure}>{unitPrice === null ? '' : money.figure(unitPrice)}</td>
            <td className={styles.figure}>{amount === null ? '' : money.figure(amount)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        {(['parts', 'labour', 'total'] as const).map((of) => (
          <tr key={of}>
            <th scope="row" colSpan={3}>
              {t(`claims.sums.${of}`)}
            </th>
            <td className={styles.figure}>{of === 'total' ? money.sum(totals[of]) : money.figure(totals[of])}</td>
          </tr>
        ))}
      </tfoot>
    </table>
  );
}
