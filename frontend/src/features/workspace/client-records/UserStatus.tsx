import type { ClientRecord } from '@/cms/types';
import { Status } from '@/ui/workspace/Status';
import type { Words } from '@/ui/words/createWords';

const looks = { none: { code: '–', tone: 'plain' }, invited: { code: '…', tone: 'warn' }, active: { code: '✓', tone: 'ok' }, locked: { code: '!', tone: 'bad' } } as const;

/** How far the portal user of a client has come. */
export const UserStatus = ({ user, words: { t } }: { user: ClientRecord['user']; words: Words }) => <Status {...looks[user]}>{t(`workspace.clientRecords.users.${user}`)}</Status>;
