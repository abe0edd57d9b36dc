import type { Company, CompanyOffice } from '@/cms/types';
import type { Words } from '@/ui/words/createWords';
import type { CommandSpec } from '../commands/spec';
import { NOBODY } from './companyCommands';

/** Whether the office takes new work, and who there gets it at once. */
export function officeSpec(office: CompanyOffice, { members }: Company, { t }: Words): CommandSpec {
  const workers = members.filter(({ active, office: { documentId } }) => active && documentId === office.documentId);
  const choices = [{ value: NOBODY, label: t('workspace.company.office.nobodyAtOnce') }, ...workers.map(({ documentId, name }) => ({ value: documentId, label: name }))];
  return {
    steps: [{ command: 'changeOffice', id: office.documentId, version: office.version }],
    label: t('workspace.company.change'),
    title: office.name,
    says: [t('workspace.company.office.says')],
    fields: [
      {
        name: 'available',
        label: t('workspace.company.office.newWork'),
        kind: 'choice',
        required: true,
        value: office.available ? 'yes' : 'no',
        choices: [
          { value: 'yes', label: t('workspace.company.office.works') },
          { value: 'no', label: t('workspace.company.office.rests') },
        ],
      },
      ...office.automaticAssignment.map(({ kind, member }) => ({
        name: kind,
        label: t('workspace.company.office.goesTo', { kind: t(`workspace.case.task.kind.${kind}`) }),
        kind: 'choice' as const,
        required: false,
        value: member?.documentId ?? NOBODY,
        choices,
      })),
    ],
    submit: t('workspace.company.office.submit'),
    done: t('workspace.company.saved', { name: office.name }),
    hindered: null,
  };
}
