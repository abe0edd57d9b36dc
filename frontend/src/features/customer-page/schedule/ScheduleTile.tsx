import { CalendarDays, CalendarPlus, Phone } from 'lucide';
import type { Appointment, CustomerPage } from '@/cms/types';
import { calendarPath } from '@/surroundings/paths';
import { ButtonLink } from '@/ui/Button';
import { DateCard, DateCards, type DayBlock } from '@/ui/DateCard';
import { Empty } from '@/ui/Empty';
import { Icon } from '@/ui/Icon';
import { Hidden } from '@/ui/layout';
import { Section } from '@/ui/Section';
import { dayOf, hasTime } from '@/ui/words/dates';
import { readablePhone } from '@/ui/words/phone';
import type { Words } from '@/ui/words/createWords';
import { appointmentName } from './appointmentName';

export function ScheduleTile({ page, schedule, words }: { page: CustomerPage; schedule: Appointment[]; words: Words }) {
  const { t } = words;
  const over = page.case.status === 'closed' || page.case.status === 'cancelled';
  return (
    <Section id="schedule" heading={t('schedule.heading')}>
      {schedule.length === 0 ? (
        <Empty icon={CalendarDays} title={t('schedule.emptyTitle')}>
          {t(over ? 'schedule.emptyClosed' : 'schedule.empty')}
        </Empty>
      ) : (
        <DateCards>
          {schedule.map((appointment) => (
            <AppointmentCard key={appointment.id} appointment={appointment} page={page} words={words} />
          ))}
        </DateCards>
      )}
    </Section>
  );
}

type CardProperties = { appointment: Appointment; page: CustomerPage; words: Words };

function AppointmentCard({ appointment, page, words }: CardProperties) {
  const { t, datesIn } = words;
  const { meeting, zone, who, office } = appointment;
  const dates = datesIn(zone);
  const name = appointmentName(appointment, words);
  const first = meeting ?? appointment.from ?? appointment.to;
  const at = meeting && hasTime(meeting) ? meeting : null;
  return (
    <DateCard
      day={first ? dayBlock(first, dates) : null}
      title={
        <>
          {name}
          {at ? (
            <>
              , <time dateTime={at}>{t('when.at', { time: dates.time(at) })}</time>
            </>
          ) : null}
        </>
      }
      lines={[at && zone !== page.portal.timeZone ? t('when.zone', { zone: dates.zoneName(at) }) : null, planned(appointment, words), [who, office].filter(Boolean).join(', ')]}
      actions={
        <>
          {at ? (
            <ButtonLink look="quiet" href={calendarPath(page.portal.key, page.case.number, appointment.id)} download>
              <Icon of={CalendarPlus} />
              {t('schedule.calendar')}
              <Hidden>: {name}</Hidden>
            </ButtonLink>
          ) : null}
          <CallLink name={who} number={appointment.whoMobile} words={words} />
          <CallLink name={office} number={appointment.officePhone} words={words} />
        </>
      }
    />
  );
}

function CallLink({ name, number, words: { t, tag } }: { name: string | null; number: string | null; words: Words }) {
  if (!name || !number) return null;
  return (
    <ButtonLink look="plain" href={`tel:${number}`} title={t('schedule.call', { name })}>
      <Icon of={Phone} />
      {name} {readablePhone(number, tag)}
    </ButtonLink>
  );
}

function dayBlock(local: string, dates: ReturnType<Words['datesIn']>): DayBlock {
  return { dateTime: local, full: `${dates.day(local)} (${dates.relative(local)})`, ...dates.block(local) };
}

/** When the work itself is planned, which is not the meeting. */
function planned({ meeting, from, to, zone }: Appointment, { t, datesIn }: Words): string | null {
  const dates = datesIn(zone);
  if (from && to && dayOf(from) !== dayOf(to)) return t('schedule.planned', { dates: dates.range(from, to) });
  if (from && to && meeting && dayOf(meeting) === dayOf(from)) return null;
  if (from && to) return t('schedule.planned', { dates: dates.day(from) });
  if (from) return t('schedule.plannedFrom', { date: dates.day(from) });
  if (to) return t('schedule.plannedTo', { date: dates.day(to) });
  return meeting ? null : t('schedule.undated');
}
