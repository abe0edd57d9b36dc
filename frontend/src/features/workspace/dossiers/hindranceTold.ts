import type { DossierRow } from '@/cms/types';
import type { Words } from '@/ui/words/createWords';

const knownReasons = ['noAddress', 'failed', 'suppressed', 'bounced', 'none', 'changed'] as const;

/** Why a mail did not arrive or a document lacks, in words; other reasons are what somebody has written. */
export function reasonTold(reason: string, { t }: Pick<Words, 't'>): string {
  const known = knownReasons.find((one) => one === reason);
  return known ? t(`workspace.dossiers.hindrance.${known}`) : reason;
}

/** What has gone wrong with a step, and why. */
export const hindranceTold = ({ by, reason }: NonNullable<DossierRow['hindrance']>, words: Pick<Words, 't'>): string => words.t(`workspace.dossiers.hindrance.${by}`, { reason: reasonTold(reason, words) });
