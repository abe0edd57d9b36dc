import type { Instant } from '@/cms/types';
import type { Words } from '@/ui/words/createWords';
import { wallClock } from '@/ui/words/dates';
import { fullyOf } from '../case/times';

/** Since when something stands as it does, and how long that is. */
export function Since({ at, zone, words }: { at: Instant; zone: string; words: Words }) {
  const dates = words.datesIn(zone);
  const local = wallClock(at, zone);
  return (
    <time dateTime={at} title={fullyOf(at, zone, words)}>
      {words.t('workspace.dossiers.since', { day: dates.shortDate(local), ago: dates.relative(local) })}
    </time>
  );
}
