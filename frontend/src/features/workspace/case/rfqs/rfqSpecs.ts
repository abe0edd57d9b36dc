import type { Rfq } from '@/cms/types';
import type { Words } from '@/ui/words/createWords';
import type { CommandSpec } from '../../commands/spec';

export function sendRfq({ documentId, invitations, deadline, zone }: Rfq, { t, datesIn }: Words): CommandSpec {
  const dates = datesIn(zone);
  return {
    steps: [{ command: 'sendRfq', id: documentId }],
    label: t('workspace.case.rfq.send.label', { count: invitations.length }),
    title: t('workspace.case.rfq.send.title', { count: invitations.length }),
    says: [t('workspace.case.rfq.send.says', { when: t('when.dayAt', { day: dates.day(deadline), time: dates.time(deadline) }) })],
    names: invitations.map(({ name }) => name),
    fields: [],
    submit: t('workspace.case.rfq.send.submit'),
    done: t('workspace.case.rfq.send.done'),
    hindered: invitations.length === 0 ? t('workspace.case.problem.rfqNobody') : null,
  };
}

export function cancelRfq({ documentId, number, state }: Rfq, { t }: Words): CommandSpec {
  return {
    steps: [{ command: 'cancelRfq', id: documentId }],
    label: t('workspace.case.rfq.cancel.label'),
    title: t('workspace.case.rfq.cancel.title', { number }),
    says: [t(state === 'draft' ? 'workspace.case.rfq.cancel.saysDraft' : 'workspace.case.rfq.cancel.says')],
    fields: [{ name: 'reason', label: t('workspace.case.field.reason'), kind: 'long', required: true }],
    submit: t('workspace.case.rfq.cancel.submit'),
    done: t('workspace.case.rfq.cancel.done'),
    hindered: null,
  };
}

/** Names what comes of it before it is done: whose work it becomes, for how much, and who is told. */
export function decideRfq({ documentId, tasks, invitations }: Rfq, winner: Rfq['invitations'][number], sum: string, { t }: Words): CommandSpec {
  const of = { name: winner.name, sum, tasks: tasks.map(({ title }) => title).join(', ') };
  return {
    steps: [{ command: 'decideRfq', id: documentId, fixed: { invitation: winner.documentId } }],
    label: t('workspace.case.rfq.decide.label', { name: winner.name }),
    title: t('workspace.case.rfq.decide.title', of),
    says: [t(winner.office === null ? 'workspace.case.rfq.decide.saysOutside' : 'workspace.case.rfq.decide.says', of), t('workspace.case.rfq.decide.told', { count: invitations.length })],
    fields: [{ name: 'reason', label: t('workspace.case.field.reasonOptional'), kind: 'long', required: false }],
    submit: t('workspace.case.rfq.decide.submit'),
    done: t('workspace.case.rfq.decide.done'),
    hindered: null,
  };
}
