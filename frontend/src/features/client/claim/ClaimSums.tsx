import type { Claim } from '@/cms/types';
import { ClaimTable } from '@/features/claims/lines/ClaimTable';
import type { Words } from '@/ui/words/createWords';
import styles from './ClaimSums.module.css';

const looks = { table: styles.sums, figure: styles.figure, wide: styles.wide, number: styles.number, many: styles.many, reason: styles.reason, rejected: styles.rejected, deciding: undefined, total: styles.total };

/** The lines of a claim as its client reads them. */
export function ClaimSums({ claim, words }: { claim: Claim; words: Words }) {
  return <ClaimTable claim={claim} words={words} styles={looks} />;
}
