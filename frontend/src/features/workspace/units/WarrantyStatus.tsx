import type { WarrantyState } from '@/cms/types';
import { Status, type StatusTone } from '@/ui/workspace/Status';
import type { Words } from '@/ui/words/createWords';

const tones: Record<WarrantyState, StatusTone> = { in: 'ok', out: 'bad', notRegistered: 'warn', unknown: 'plain' };

export const WarrantyStatus = ({ state, children }: { state: WarrantyState; children: string }) => <Status tone={tones[state]}>{children}</Status>;

export const RegistrationStatus = ({ registration, words: { t } }: { registration: 'pending' | 'registered'; words: Words }) => <Status tone={registration === 'pending' ? 'warn' : 'ok'}>{t(`units.registrations.${registration}`)}</Status>;
