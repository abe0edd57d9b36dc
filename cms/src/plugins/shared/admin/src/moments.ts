import { useIntl } from 'react-intl';

const SPANS = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['week', 604_800],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
] as const;

/** A moment (milliseconds UTC) as "2 hours ago" and in full. */
export function useMoments() {
  const { formatDate, formatRelativeTime } = useIntl();
  return (moment: number) => {
    const seconds = Math.round((moment - Date.now()) / 1000);
    // Under a minute it is simply now.
    const [unit, length] = SPANS.find(([, each]) => Math.abs(seconds) >= each) ?? ['second', 60];
    return {
      relative: formatRelativeTime(Math.trunc(seconds / length), unit, { numeric: 'auto' }),
      full: formatDate(moment, { dateStyle: 'long', timeStyle: 'short' }),
    };
  };
}
