import type { ClientApproval } from '@/cms/types';
import type { Words } from '@/ui/words/createWords';
import type { CommandSpec } from '../commands/spec';

export const withdrawSpec = ({ documentId, title }: ClientApproval, { t }: Words): CommandSpec => ({
  steps: [{ command: 'withdrawApproval', id: documentId }],
  label: t('workspace.approvals.withdraw'),
  title: t('workspace.approvals.withdraw'),
  says: [t('workspace.approvals.withdrawSure', { title })],
  fields: [],
  submit: t('workspace.approvals.withdraw'),
  done: t('workspace.approvals.withdrawn'),
  hindered: null,
});
