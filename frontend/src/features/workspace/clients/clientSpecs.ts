import type { ClientCompany, ClientLogin, Portal } from '@/cms/types';
import type { Words } from '@/ui/words/createWords';
import { createMoney } from '@/ui/words/money';
import { digitsOf } from '@/ui/words/amounts';
import type { CommandSpec, Field } from '../commands/spec';

type Facts = Pick<ClientCompany, 'name' | 'phone' | 'labourRate'>;

function companyFields({ name, phone, labourRate }: Facts, currency: string, { t, tag }: Words): Field[] {
  const rate = labourRate === null ? '' : createMoney(tag, currency, [labourRate]).figure(labourRate);
  return [
    { name: 'name', label: t('workspace.clients.name'), kind: 'text', required: true, value: name },
    { name: 'phone', label: t('workspace.clients.phone'), kind: 'text', required: false, value: phone ?? '' },
    { name: 'labourRate', label: t('workspace.clients.rateIn', { currency }), hint: t('workspace.clients.rateHint'), kind: 'text', required: false, value: rate },
  ];
}

const digits = (currency: string, { tag }: Words) => ({ digits: String(digitsOf(tag, currency)) });

export function openSpec(currency: string, words: Words): CommandSpec {
  const { t } = words;
  const kinds = (['dealer', 'client'] as const).map((kind) => ({ value: kind, label: t(`workspace.clients.kinds.${kind}`) }));
  return {
    steps: [{ command: 'openClientCompany', id: 'new', fixed: digits(currency, words) }],
    label: t('workspace.clients.open'),
    title: t('workspace.clients.open'),
    says: [t('workspace.clients.openSays')],
    fields: [{ name: 'kind', label: t('workspace.clients.kind'), kind: 'choice', required: true, value: 'dealer', choices: kinds }, ...companyFields({ name: '', phone: null, labourRate: null }, currency, words)],
    submit: t('workspace.clients.openSubmit'),
    done: t('workspace.clients.opened'),
    hindered: null,
  };
}

export function changeSpec(company: ClientCompany, words: Words): CommandSpec {
  const { t } = words;
  return {
    steps: [{ command: 'changeClientCompany', id: company.documentId, version: company.version, fixed: digits(company.currency, words) }],
    label: t('workspace.clients.change'),
    title: company.name,
    says: [t('workspace.clients.changeSays')],
    fields: companyFields(company, company.currency, words),
    submit: t('workspace.clients.save'),
    done: t('workspace.clients.saved', { name: company.name }),
    hindered: null,
  };
}

export function inviteSpec({ documentId, name, languages }: ClientCompany, portal: Portal, { t }: Words): CommandSpec {
  const ofPortal = languages.find(({ tag }) => tag === portal.locale)?.name ?? portal.locale;
  return {
    steps: [{ command: 'inviteLogin', id: documentId }],
    label: t('workspace.clients.invite.label'),
    title: t('workspace.clients.invite.title', { company: name }),
    says: [t('workspace.clients.invite.says')],
    fields: [
      { name: 'name', label: t('workspace.clients.invite.name'), kind: 'text', required: true },
      { name: 'email', label: t('workspace.clients.invite.email'), hint: t('workspace.clients.invite.emailHint'), kind: 'text', required: true },
      { name: 'language', label: t('workspace.clients.invite.language'), kind: 'choice', required: true, value: 'portal', choices: [{ value: 'portal', label: t('claims.account.languageOfPortal', { language: ofPortal }) }, ...languages.map(({ tag, name: called }) => ({ value: tag, label: called }))] },
    ],
    submit: t('workspace.clients.invite.submit'),
    done: t('workspace.clients.invite.done'),
    hindered: null,
  };
}

const commands = { invite: 'inviteLoginAgain', lock: 'lockLogin', unlock: 'unlockLogin' } as const satisfies Record<ClientLogin['commands'][number], string>;

/** What can be done with a login now. */
export const loginSpecs = ({ documentId: company }: ClientCompany, { documentId: login, name, email, commands: offered }: ClientLogin, { t }: Words): CommandSpec[] =>
  offered.map((what) => ({
    steps: [{ command: commands[what], id: company, other: login }],
    label: t(`workspace.clients.${what === 'invite' ? 'again' : what}.label`),
    title: t(`workspace.clients.${what === 'invite' ? 'again' : what}.title`, { name }),
    says: [t(`workspace.clients.${what === 'invite' ? 'again' : what}.says`, { email })],
    fields: [],
    submit: t(`workspace.clients.${what === 'invite' ? 'again' : what}.submit`),
    done: t(`workspace.clients.${what === 'invite' ? 'again' : what}.done`, { name }),
    hindered: null,
  }));
