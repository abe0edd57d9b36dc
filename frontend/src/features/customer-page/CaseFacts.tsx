import type { CaseStatus, CustomerPage } from '@/cms/types';
import { Badge } from '@/ui/Badge';
import { Facts } from '@/ui/Facts';
import { Section } from '@/ui/Section';
import { wallClock } from '@/ui/words/dates';
import type { Words } from '@/ui/words/createWords';

const badges = { open: 'now', waiting: 'waiting', closed: 'done', cancelled: 'stopped' } as const satisfies Record<CaseStatus, string>;

/** Claim number, address, type and status (CP-11); who has the case stands in the head. */
export function CaseFacts({ page, words }: { page: CustomerPage; words: Words }) {
  const { t, datesIn } = words;
  const { number, street, postalCode, city, type, status, reportedAt, closedAt } = page.case;
  const { timeZone } = page.portal;
  const day = (instant: string) => (
    <time dateTime={instant} title={datesIn(timeZone).relative(wallClock(instant, timeZone))}>
      {datesIn(timeZone).date(wallClock(instant, timeZone))}
    </time>
  );
  return (
    <Section id="case" heading={t('facts.heading')}>
      <Facts
        facts={[
          { term: t('facts.status'), value: <Badge state={badges[status]}>{t(`facts.statuses.${status}`)}</Badge> },
          { term: t('facts.type'), value: t(`facts.types.${type}`) },
          { term: t('facts.number'), value: number },
          { term: t('facts.address'), value: `${street}, ${postalCode} ${city}` },
          { term: t('facts.reported'), value: day(reportedAt) },
          ...(closedAt ? [{ term: t('facts.closed'), value: day(closedAt) }] : []),
        ]}
      />
    </Section>
  );
}
