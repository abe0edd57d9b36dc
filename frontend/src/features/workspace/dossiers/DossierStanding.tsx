import type { DossierRow } from '@/cms/types';
import { Status, type StatusMark, type StatusTone } from '@/ui/workspace/Status';
import type { Words } from '@/ui/words/createWords';

type Standing = 'closed' | 'hindered' | 'stuckClient' | 'stuckOffice' | 'office' | 'client' | 'system';

const looks: Record<Standing, { tone: StatusTone; code?: string; mark?: StatusMark }> = {
  closed: { tone: 'ok', mark: 'closed' },
  hindered: { tone: 'bad', code: '!' },
  stuckClient: { tone: 'bad', code: '!' },
  stuckOffice: { tone: 'bad', code: '!' },
  office: { tone: 'warn', code: '→' },
  client: { tone: 'plain', mark: 'waiting' },
  system: { tone: 'go', code: '…' },
};

/** Who has to act, and whether the dossier is stuck there (OB-07). */
function standingOf({ status, hindrance, stuckWith, waitsFor }: Pick<DossierRow, 'status' | 'hindrance' | 'stuckWith' | 'waitsFor'>): Standing {
  if (status === 'closed' || waitsFor === null) return 'closed';
  if (hindrance) return 'hindered';
  if (stuckWith) return stuckWith === 'client' ? 'stuckClient' : 'stuckOffice';
  return waitsFor;
}

export function DossierStanding({ dossier, words: { t } }: { dossier: Pick<DossierRow, 'status' | 'hindrance' | 'stuckWith' | 'waitsFor'>; words: Words }) {
  const standing = standingOf(dossier);
  return <Status {...looks[standing]}>{t(`workspace.dossiers.standing.${standing}`)}</Status>;
}
