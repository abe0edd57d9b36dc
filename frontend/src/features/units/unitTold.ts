import type { EverybodysUnit, OwnersUnit, Portal, UnitWarranty } from '@/cms/types';
import { wallClock } from '@/ui/words/dates';
import { readablePhone } from '@/ui/words/phone';
import type { Words } from '@/ui/words/createWords';
import { listFormat } from '@/ui/words/intl';

type In = { timeZone: Portal['timeZone']; words: Words };

/** How a warranty stands, with its last day where it has one. */
export function warrantyTold(term: UnitWarranty['parts'], { timeZone, words: { t, datesIn } }: In): string {
  const state = t(`units.states.${term.state}`);
  if (term.until === null) return state;
  return t(term.state === 'out' ? 'units.since' : 'units.until', { state, day: datesIn(timeZone).date(term.until) });
}

type ToldFact = { term: string; value: string };

const present = (facts: { term: string; value: string | null }[]): ToldFact[] => facts.filter((fact): fact is ToldFact => fact.value !== null && fact.value !== '');

/** From which day to which parts and labour are made good: with the years, as a term goes over several. */
export function warrantyFacts({ parts, labour }: UnitWarranty, at: In): ToldFact[] {
  const { t, datesIn } = at.words;
  const { dateWithYear: date } = datesIn(at.timeZone);
  return ([['units.parts', parts], ['units.labour', labour]] as const).map(([term, { state, from, until }]) => ({ term: t(term), value: from && until ? t('units.period', { from: date(from), until: date(until) }) : t(`units.states.${state}`) }));
}

export function dayFacts({ shippedOn, deliveredOn, registeredOn, registration }: OwnersUnit, { timeZone, words: { t, datesIn } }: In): ToldFact[] {
  const { date } = datesIn(timeZone);
  const day = (given: string | null) => given && date(given);
  return present([
    { term: t('units.columns.shippedOn'), value: day(shippedOn) },
    { term: t('units.columns.deliveredOn'), value: day(deliveredOn) },
    { term: t('units.columns.registeredOn'), value: registration === 'registered' ? day(registeredOn) : t('units.registrations.pending') },
  ]);
}

export const ownerFacts = ({ ownerName, ownerEmail, ownerPhone, siteAddress }: OwnersUnit, { words: { t, tag } }: In): ToldFact[] =>
  present([
    { term: t('units.columns.owner'), value: ownerName },
    { term: t('units.columns.email'), value: ownerEmail },
    { term: t('units.columns.phone'), value: ownerPhone && readablePhone(ownerPhone, tag) },
    { term: t('units.columns.site'), value: siteAddress },
  ]);

/** A claim on a unit: its state and its day. */
export function claimTold({ state, submittedAt }: EverybodysUnit['claims'][number], { timeZone, words: { t, datesIn } }: In): string {
  const day = submittedAt && datesIn(timeZone).date(wallClock(submittedAt, timeZone));
  return [t(`claims.states.${state}`), day && t('units.handedIn', { day })].filter(Boolean).join(', ');
}

type Happening = OwnersUnit['history'][number];

/** What happened to a unit, and what more is told of it. */
export function happeningTold({ what, who, fields, changes, from, to, reason }: Happening, { timeZone, words: { t, tag, datesIn } }: In): { head: string; more: string[] } {
  const { date } = datesIn(timeZone);
  const said = (value: string | null) => (value === null || value === '' ? t('units.empty') : /^\d{4}-\d{2}-\d{2}$/.test(value) ? date(value) : value);
  const named = listFormat(tag, { type: 'conjunction' }).format(fields.map((field) => t(`units.fields.${field}`)));
  const moved = what === 'unitAssigned' ? [from && t('workspace.units.fromCompany', { company: from }), to && t('workspace.units.toCompany', { company: to })].filter(Boolean).join(' ') : '';
  const more = [moved, ...changes.map((change) => t('units.fromTo', { field: t(`units.fields.${change.field}`), from: said(change.from), to: said(change.to) })), reason ?? ''];
  return { head: t(`units.happened.${what}`, { who, fields: named }), more: more.filter(Boolean) };
}

/** What lengthens the warranty of this unit alone. */
export const extensionsTold = ({ extensions }: OwnersUnit, { timeZone, words: { t, datesIn } }: In): string[] =>
  extensions.map(({ what, months, until, reason }) => {
    const of = t(`units.extended.${what}`);
    const told = until ? t('units.toDay', { what: of, day: datesIn(timeZone).date(until) }) : t('units.byMonths', { what: of, count: months ?? 0 });
    return reason ? `${told}. ${reason}` : told;
  });
