import type { Company, CompanyMember, Oneself, Portal } from '@/cms/types';
import { hasCases, hasClaims } from '@/surroundings/areas';
import type { Words } from '@/ui/words/createWords';
import type { Choice, CommandSpec, Field } from '../commands/spec';
import { NOBODY } from './companyCommands';
import { levels, sayLevel } from './level';

/** Level, days away and deputy of a member, as far as they may be changed. */
export function memberSpec(member: CompanyMember, company: Company, portal: Portal, words: Words): CommandSpec | null {
  const { t } = words;
  const { name, offered } = member;
  const colleagues = company.members.filter(({ active, documentId }) => active && documentId !== member.documentId).map(({ documentId, name: called, office }) => ({ documentId, name: called, office: office.name }));
  const level: Field = {
    name: 'level',
    label: t('workspace.company.member.level'),
    kind: 'choice',
    required: true,
    value: String(member.level),
    choices: levels.filter((known) => known <= company.level).map((known) => ({ value: String(known), label: t('workspace.company.member.levelChoice', { level: known, means: sayLevel(known, portal, words) }) })),
  };
  const fields = [...(offered.includes('level') ? [level] : []), ...(offered.includes('absence') ? absenceFields(member, colleagues, words) : [])];
  if (fields.length === 0) return null;
  return {
    steps: [{ command: 'changeMember', id: member.documentId, version: member.version }],
    label: t('workspace.company.change'),
    title: name,
    says: [t('workspace.company.member.says')],
    fields,
    submit: t('workspace.company.member.submit'),
    done: t('workspace.company.saved', { name }),
    hindered: null,
  };
}

/** Somebody has left, or is back. */
export function activitySpec({ documentId, version, name, active, offered }: CompanyMember, portal: Portal, { t }: Words): CommandSpec | null {
  if (!offered.includes('active')) return null;
  const what = active ? 'leave' : 'comeBack';
  return {
    steps: [{ command: 'setMemberActive', id: documentId, version, fixed: { active: active ? 'no' : 'yes' } }],
    label: t(`workspace.company.member.${what}.label`),
    title: t(`workspace.company.member.${what}.title`, { name }),
    says: [hasCases(portal) ? t(`workspace.company.member.${what}.says`) : t(`workspace.${hasClaims(portal) ? 'clients' : 'clientRecords'}.own.${what}`)],
    fields: [],
    submit: t(`workspace.company.member.${what}.submit`),
    done: t(`workspace.company.member.${what}.done`, { name }),
    hindered: null,
  };
}

/** The own days away, and who stands in. */
export function ownAbsenceSpec(oneself: Oneself, words: Words): CommandSpec {
  const { t } = words;
  return {
    steps: [{ command: 'changeOneself', id: oneself.documentId, version: oneself.version }],
    label: t('workspace.you.away.change'),
    title: t('workspace.you.away.heading'),
    says: [],
    fields: absenceFields(oneself, oneself.colleagues, words),
    submit: t('workspace.you.away.submit'),
    done: t('workspace.you.away.done'),
    hindered: null,
  };
}

type Colleague = { documentId: string; name: string; office: string };

function absenceFields({ awayFrom, awayUntil, deputy }: Pick<CompanyMember, 'awayFrom' | 'awayUntil' | 'deputy'>, colleagues: Colleague[], { t }: Words): Field[] {
  const nobody: Choice = { value: NOBODY, label: t('workspace.company.absence.nobody') };
  return [
    { name: 'awayFrom', label: t('workspace.company.absence.firstDay'), kind: 'date', required: false, ...(awayFrom && { value: awayFrom }) },
    { name: 'awayUntil', label: t('workspace.company.absence.lastDay'), hint: t('workspace.company.absence.hint'), kind: 'date', required: false, ...(awayUntil && { value: awayUntil }) },
    {
      name: 'deputy',
      label: t('workspace.company.absence.who'),
      kind: 'choice',
      required: false,
      value: colleagues.find(({ documentId }) => documentId === deputy?.documentId)?.documentId ?? NOBODY,
      choices: [nobody, ...colleagues.map(({ documentId, name, office }) => ({ value: documentId, label: `${name}, ${office}` }))],
    },
  ];
}
