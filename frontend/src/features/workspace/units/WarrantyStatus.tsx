import type { WarrantyState } from '@/cms/types';
import { Status, type StatusMark, type StatusTone } from '@/ui/workspace/Status';
import type { Words } from '@/ui/words/createWords';

const tones: Record<WarrantyState, StatusTone> = { in: 'ok', out: 'bad', notRegistered: 'warn', unknown: 'plain' };

/** For the eye, beside the words. */
const marks: Record<WarrantyState, StatusMark | null> = { in: 'closed', out: 'cancelled', notRegistered: 'waiting', unknown: null };

export const WarrantyStatus = ({ state, children }: { state: WarrantyState; children: string }) => (
  <Status tone={tones[state]} mark={marks[state]}>
    {children}
  </Status>
);

export const RegistrationStatus = ({ registration, words: { t } }: { registration: 'pending' | 'registered'; words: Words }) => (
  <Status tone={registration === 'pending' ? 'warn' : 'ok'} mark={registration === 'pending' ? 'waiting' : 'closed'}>
    {t(`units.registrations.${registration}`)}
  </Status>
);
