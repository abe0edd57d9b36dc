import { Newspaper } from 'lucide';
import type { CustomerPage, News } from '@/cms/types';
import { casePath } from '@/surroundings/paths';
import { Empty } from '@/ui/Empty';
import { Section } from '@/ui/Section';
import { wallClock } from '@/ui/words/dates';
import type { Words } from '@/ui/words/createWords';
import { NewsDiary } from './NewsDiary';
import { writeDiary } from './writeDiary';

type Properties = {
  page: CustomerPage;
  news: News;
  /** Set where the address asks for news older than the newest. */
  older: boolean;
  words: Words;
};

export function NewsTile({ page, news, older, words }: Properties) {
  const { t, datesIn } = words;
  const { number, reportedAt } = page.case;
  const address = casePath(page.portal.key, number);
  const diary = writeDiary(news, page, words);
  const dates = datesIn(page.portal.timeZone);
  const opened = wallClock(reportedAt, page.portal.timeZone);
  return (
    <Section id="news" heading={t('news.heading')}>
      {diary.days.length === 0 && diary.next === null ? (
        <Empty icon={Newspaper} title={t('news.emptyTitle')}>
          {t('news.empty')}
        </Empty>
      ) : (
        <NewsDiary
          first={diary}
          pageAddress={address}
          newsAddress={`${address}/news`}
          newest={older ? `${address}#news` : null}
          words={{
            older: t('news.older'),
            newest: t('news.newest'),
            loading: t('news.loading'),
            failed: t('news.failed'),
            end: t('news.end', { day: dates.day(opened), time: dates.time(opened) }),
          }}
        />
      )}
    </Section>
  );
}
