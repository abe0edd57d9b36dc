import type { ClientRecord } from '@/cms/types';
import type { Words } from '@/ui/words/createWords';
import type { CommandSpec } from '../commands/spec';

type Invited = Pick<ClientRecord, 'documentId' | 'name' | 'user'> & { /** Null where none is known. */ email: string | null };

/** Makes the portal user of a client and invites it, or sends a new link (OB-03); null where it signs in already. */
export function inviteSpec({ documentId, name, email, user }: Invited, { t }: Pick<Words, 't'>): CommandSpec | null {
  if (user !== 'none' && user !== 'invited') return null;
  const what = user === 'none' ? 'first' : 'again';
  return {
    steps: [{ command: 'inviteClient', id: documentId }],
    label: t(`workspace.clientRecords.invite.${what}.label`),
    title: t(`workspace.clientRecords.invite.${what}.title`, { name }),
    says: [t(`workspace.clientRecords.invite.${what}.says`, { email: email ?? '' })],
    fields: [],
    submit: t(`workspace.clientRecords.invite.${what}.submit`),
    done: t('workspace.clientRecords.invite.done', { name }),
    hindered: email === null ? t('workspace.clientRecords.invite.noEmail') : null,
  };
}
