import type { CustomerAccess, WorkCase } from '@/cms/types';
import type { Words } from '@/ui/words/createWords';
import type { CommandSpec } from '../../commands/spec';
import { offerOf } from '../offered';

type Handling = 'grantCustomerAccess' | 'resendCustomerLink' | 'revokeCustomerAccess';

/** What may be done about the access of one contact now: give it, send its link again, take it. */
export function accessSpecs(of: WorkCase, { contact, reachable, grant }: CustomerAccess, words: Words): CommandSpec[] {
  const offer = offerOf(of, 'grantCustomerAccess', words);
  if (!offer) return [];
  const { t } = words;
  const isOpen = grant !== null && grant.revokedAt === null;
  const shown: Handling[] = isOpen ? ['resendCustomerLink', 'revokeCustomerAccess'] : ['grantCustomerAccess'];
  const names = { name: contact.name };
  return shown.map((command) => ({
    steps: [{ command, id: of.documentId, other: contact.documentId }],
    label: t(`workspace.case.access.command.${command}.label`),
    title: t(`workspace.case.access.command.${command}.title`, names),
    says: [t(`workspace.case.access.command.${command}.says`)],
    fields: [],
    submit: t(`workspace.case.access.command.${command}.label`),
    done: t(`workspace.case.access.command.${command}.done`, names),
    hindered: offer.hindered ?? (!reachable && command !== 'revokeCustomerAccess' ? t('workspace.case.access.unreachable') : null),
  }));
}
