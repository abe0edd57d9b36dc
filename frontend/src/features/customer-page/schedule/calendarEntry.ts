import type { Appointment, CustomerPage } from '@/cms/types';
import { casePath } from '@/surroundings/paths';
import { hasTime } from '@/ui/words/dates';
import type { Words } from '@/ui/words/createWords';
import { appointmentName } from './appointmentName';
import type { CalendarEntry } from './calendarFile';

/** What goes into the calendar of the customer; null where there is no meeting at that time of day. */
export function calendarEntry(id: string, page: CustomerPage, words: Words, webUrl: URL): CalendarEntry | null {
  const found = page.schedule?.find((appointment) => appointment.id === id);
  if (!found?.meeting || !hasTime(found.meeting)) return null;
  return { ...written(found, page, words, webUrl), at: found.meeting };
}

function written(appointment: Appointment, page: CustomerPage, words: Words, webUrl: URL) {
  const { portal } = page;
  const { number, street, postalCode, city } = page.case;
  const task = appointmentName(appointment, words);
  const address = new URL(casePath(portal.key, number), webUrl).href;
  const comes = [appointment.who, appointment.office].filter(Boolean).join(', ');
  return {
    id: appointment.id,
    title: words.t('calendar.title', { task, company: portal.name }),
    description: [comes, words.t('calendar.description', { task, number, address })].filter(Boolean).join('\n'),
    location: `${street}, ${postalCode} ${city}`,
    url: address,
    zone: appointment.zone,
  };
}
