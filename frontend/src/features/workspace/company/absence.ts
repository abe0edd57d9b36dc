import type { CompanyMember, Oneself, Portal } from '@/cms/types';
import type { Words } from '@/ui/words/createWords';

type Days = Pick<CompanyMember | Oneself, 'awayFrom' | 'awayUntil'>;

export type Absence = { when: 'now'; days: 'range' | 'day' | 'from' | 'until' } | { when: 'ahead'; days: 'range' | 'day' | 'from' };

/** Whether somebody is away today or will be, and which of the two days are known; both are part of it (answer 8). Null for not away, or not any more. */
export function absenceAt({ awayFrom, awayUntil }: Days, today: string): Absence | null {
  if (awayUntil !== null && awayUntil < today) return null;
  if (awayFrom === null) return awayUntil === null ? null : { when: 'now', days: 'until' };
  const days = awayUntil === null ? 'from' : awayFrom === awayUntil ? 'day' : 'range';
  return awayFrom > today ? { when: 'ahead', days } : { when: 'now', days };
}

export type SaidAbsence = { when: Absence['when'] | null; said: string; deputy: string | null };

/** The days in words, and who stands in. */
export function sayAbsence({ deputy, ...days }: Days & Pick<CompanyMember, 'deputy'>, { timeZone }: Pick<Portal, 'timeZone'>, { t, datesIn }: Words): SaidAbsence {
  const dates = datesIn(timeZone);
  const absence = absenceAt(days, dates.today);
  if (!absence) return { when: null, said: t('workspace.company.absence.none'), deputy: deputy && t('workspace.company.absence.deputyReady', { name: deputy.name }) };
  const { awayFrom, awayUntil } = days;
  const named = awayFrom && awayUntil ? dates.shortRange(awayFrom, awayUntil) : dates.short(awayFrom ?? awayUntil ?? dates.today);
  return {
    when: absence.when,
    said: absence.when === 'now' ? t(`workspace.company.absence.now.${absence.days}`, { days: named }) : t(`workspace.company.absence.ahead.${absence.days}`, { days: named }),
    deputy: deputy ? t('workspace.company.absence.deputy', { name: deputy.name }) : t('workspace.company.absence.noDeputy'),
  };
}
