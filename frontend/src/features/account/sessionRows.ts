import type { MemberSession, Portal } from '@/cms/types';
import { wallClock } from '@/ui/words/dates';
import type { Words } from '@/ui/words/createWords';
import { deviceOf } from './device';

/** A session in the member's words. */
export type SessionRow = { id: string; device: string; times: string; current: boolean; endOf: string };

export function sessionRows(sessions: MemberSession[], { timeZone }: Pick<Portal, 'timeZone'>, { t, datesIn }: Words): SessionRow[] {
  const dates = datesIn(timeZone);
  const when = (instant: string) => {
    const { key, ...parts } = dates.when(wallClock(new Date(instant), timeZone));
    return t(`when.${key}`, parts);
  };
  return sessions.map(({ id, userAgent, since, seenAt, current }) => {
    const known = deviceOf(userAgent);
    const device = known ? t('workspace.you.device', known) : t('workspace.you.unknown');
    const times = `${t('workspace.you.since', { when: when(since) })}, ${t('workspace.you.seen', { when: when(seenAt) })}`;
    return { id, device, times, current, endOf: t('workspace.you.endOf', { device, when: when(since) }) };
  });
}
