import type { ClientRecord, Portal } from '@/cms/types';
import type { Words } from '@/ui/words/createWords';
import { listFormat } from '@/ui/words/intl';
import type { OwnField } from '../../account/OwnForm';

export type LanguageChoice = { tag: string; name: string };

const empty = { name: '', email: null, mobile: null, language: null, groups: [] } satisfies Partial<ClientRecord>;

/** What an office keeps of a client (OB-02), as fields; empty for a new one. Groups are written with semicolons between them. */
export function clientFields(client: ClientRecord | null, languages: LanguageChoice[], groups: readonly string[], portal: Portal, { t, tag }: Words): OwnField[] {
  const { name, email, mobile, language, groups: own } = client ?? empty;
  const ofPortal = languages.find((one) => one.tag === portal.locale)?.name ?? portal.locale;
  const known = listFormat(tag, { type: 'unit' }).format(groups.slice(0, 12));
  return [
    { name: 'name', label: t('workspace.clientRecords.fields.name'), kind: 'text', value: name, autoComplete: 'off', maxLength: 120 },
    { name: 'email', label: t('workspace.clientRecords.fields.email'), hint: t('workspace.clientRecords.fields.emailHint'), kind: 'text', type: 'email', value: email ?? '', autoComplete: 'off', maxLength: 254 },
    { name: 'mobile', label: t('workspace.clientRecords.fields.mobile'), kind: 'text', type: 'tel', value: mobile ?? '', autoComplete: 'off', maxLength: 40 },
    {
      name: 'language',
      label: t('workspace.clientRecords.fields.language'),
      kind: 'choice',
      value: language ?? '',
      choices: [{ value: '', label: t('workspace.clientRecords.fields.languageOfPortal', { language: ofPortal }) }, ...languages.map((one) => ({ value: one.tag, label: one.name }))],
    },
    { name: 'groups', label: t('workspace.clientRecords.fields.groups'), hint: known ? t('workspace.clientRecords.fields.groupsKnown', { groups: known }) : t('workspace.clientRecords.fields.groupsHint'), kind: 'text', value: own.join('; '), autoComplete: 'off', maxLength: 1300 },
  ];
}
