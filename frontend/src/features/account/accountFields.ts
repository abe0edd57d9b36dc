import type { Account, DateFormat, Member, Portal } from '@/cms/types';
import { numbered } from '@/ui/words/dates';
import type { Words } from '@/ui/words/createWords';
import type { OwnField } from './OwnForm';

/** Answer 18. */
export const dateFormats = ['YYYY-MM-DD', 'DD.MM.YYYY', 'DD/MM/YYYY', 'MM/DD/YYYY'] as const satisfies readonly DateFormat[];

type Told = Account['notifications'][number]['what'];

/** A comment is another thing to a service agent than to a dealer. */
const wordOf = (what: Told, { company }: Member) => (what === 'claimComment' && company?.kind === 'own' ? 'ownComment' : what);

/** What somebody says of herself (CL-17), in her words. */
export function accountFields({ name, title, language, languages, dateFormat, notifications }: Account, member: Member, portal: Portal, { t, datesIn }: Words): OwnField[] {
  const { today } = datesIn(portal.timeZone);
  const ofPortal = languages.find(({ tag }) => tag === portal.locale)?.name ?? portal.locale;
  const fields: OwnField[] = [
    { name: 'name', label: t('claims.account.name'), kind: 'text', value: name, autoComplete: 'name', maxLength: 120 },
    { name: 'title', label: t('claims.account.title'), hint: t('claims.account.titleHint'), kind: 'text', value: title, autoComplete: 'organization-title', maxLength: 120 },
    {
      name: 'language',
      label: t('claims.account.language'),
      hint: t('claims.account.languageHint'),
      kind: 'choice',
      value: language ?? '',
      choices: [{ value: '', label: t('claims.account.languageOfPortal', { language: ofPortal }) }, ...languages.map(({ tag, name: called }) => ({ value: tag, label: called }))],
    },
    {
      name: 'dateFormat',
      label: t('claims.account.dates'),
      hint: t('claims.account.datesHint'),
      kind: 'choice',
      value: dateFormat ?? '',
      choices: [{ value: '', label: t('claims.account.datesOfLanguage') }, ...dateFormats.map((format) => ({ value: format, label: t('claims.account.datesAs', { format, example: numbered(today, format) }) }))],
    },
  ];
  if (notifications.length === 0) return fields;
  const ticks = notifications.map(({ what, wanted }) => ({ name: what, label: t(`claims.account.told.${wordOf(what, member)}`), on: wanted }));
  return [...fields, { name: 'told', label: t('claims.account.tell'), hint: t('claims.account.tellHint'), kind: 'ticks', ticks }];
}

/** What the form is about; `told` names what could be ticked. */
export const accountHidden = (portal: Portal, { version, notifications }: Account): Record<string, string> => ({ portal: portal.key, version, told: notifications.map(({ what }) => what).join(',') });
