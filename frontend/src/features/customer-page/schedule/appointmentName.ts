import type { Appointment } from '@/cms/types';
import type { Words } from '@/ui/words/createWords';

/** The main inspection has the same name in each language; other tasks have the one that the portal gave them. */
export function appointmentName({ mainInspection, task }: Appointment, { t }: Words): string {
  return mainInspection ? t('schedule.inspection') : task;
}
