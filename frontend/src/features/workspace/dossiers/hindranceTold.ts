import type { DossierRow } from '@/cms/types';
import type { Words } from '@/ui/words/createWords';

const mailReasons = ['noAddress', 'failed', 'suppressed', 'bounced'] as const;

/** Why a mail did not arrive, in words; other reasons are what somebody has written. */
export function reasonTold(reason: string, { t }: Pick<Words, 't'>): string {
  const known = mailReasons.find((one) => one === reason);
  return known ? t(`workspace.dossiers.hindrance.${known}`) : reason;
}

/** What has gone wrong with a step, and why. */
export const hindranceTold = ({ by, reason }: NonNullable<DossierRow['hindrance']>, words: Pick<Words, 't'>): string => words.t(`workspace.dossiers.hindrance.${by}`, { reason: reasonTold(reason, words) });
