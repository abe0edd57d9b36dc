import type { Dossier } from '@/cms/types';
import type { Words } from '@/ui/words/createWords';
import { listFormat } from '@/ui/words/intl';
import { reasonTold } from '../hindranceTold';

export type DossierLogEntry = Dossier['log'][number];

/** What a log can tell: its beginning, facts of the client, and what somebody has done. */
const kinds = [
  'started', 'officeApproved', 'portalUserExists', 'mailTaken', 'appInstalled', 'taskApproved', 'pushOpened', 'signedInApp', 'documentApproved',
  'approved', 'doneByHand', 'skipped', 'reminded', 'askedAgain', 'hindered', 'clockTurned',
] as const;
const sendings = ['startMail', 'task', 'push', 'documentRequest', 'reminder'] as const;

/** An entry in words: what happened, why, and what was sent on it. */
export function logTold({ who, what, step, reason, sends }: DossierLogEntry, { steps }: Pick<Dossier, 'steps'>, { t, tag }: Pick<Words, 't' | 'tag'>): { said: string; reason: string | null; sent: string | null } {
  const kind = kinds.find((known) => known === what) ?? 'other';
  const title = steps.find(({ key }) => key === step)?.title ?? '';
  const sent = sendings.filter((known) => sends.includes(known)).map((known) => t(`workspace.dossiers.sent.${known}`));
  return {
    said: t(`workspace.dossiers.log.${kind}`, { who, step: title }),
    reason: reason && reasonTold(reason, { t }),
    sent: sent.length > 0 ? t('workspace.dossiers.sent.label', { what: listFormat(tag, { type: 'conjunction' }).format(sent) }) : null,
  };
}
