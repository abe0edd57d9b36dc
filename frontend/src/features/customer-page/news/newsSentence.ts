import type { LocalDateTime, NewsEntry, NewsFacts, NewsKind } from '@/cms/types';
import { dayOf, hasTime } from '@/ui/words/dates';
import { readablePhone } from '@/ui/words/phone';
import type { Words } from '@/ui/words/createWords';

type Sentence<Kind extends NewsKind> = (facts: NewsFacts[Kind], words: Words, zone: string) => string;

/** What each kind says (CP-12). A decision is told without saying which. */
const sentences: { [Kind in NewsKind]: Sentence<Kind> } = {
  callLogged: ({ reached, seconds, number, caller }, { t, tag }) =>
    t(reached ? 'news.callReached' : 'news.callMissed', { caller, number: readablePhone(number, tag), minutes: Math.round(seconds / 60) }),
  inspectorAssigned: ({ name }, { t }) => t('news.inspectorAssigned', { name }),
  mainInspectionStarted: (_, { t }) => t('news.mainInspectionStarted'),
  mainInspectionCompleted: (_, { t }) => t('news.mainInspectionCompleted'),
  compensationDecided: (_, { t }) => t('news.compensationDecided'),
  taskStartedOrEnded: ({ task, what }, { t }) => t(what === 'started' ? 'news.taskStarted' : 'news.taskEnded', { task }),
  caseClosed: (_, { t }) => t('news.caseClosed'),
  mainInspectionOfficeChanged: ({ office }, { t }) => t('news.mainInspectionOfficeChanged', { office }),
  tasksAdded: ({ tasks }, { t, datesIn }, zone) => t('news.tasksAdded', { count: tasks.length, tasks: datesIn(zone).list(tasks) }),
  taskResponsibleChanged: ({ task, name }, { t }) => t('news.taskResponsibleChanged', { task, name }),
  taskOfficeChanged: ({ task, office }, { t }) => t('news.taskOfficeChanged', { task, office }),
  caseReopened: ({ company }, { t }) => t('news.caseReopened', { company }),
  projectManagerChanged: ({ name }, { t }) => t('news.projectManagerChanged', { name }),
  projectOfficeChanged: ({ office }, { t }) => t('news.projectOfficeChanged', { office }),
  meetingTimeChanged: ({ task, at, zone }, words, portalZone) =>
    at ? words.t('news.meetingSet', { task, when: moment(at, words, zone, portalZone) }) : words.t('news.meetingRemoved', { task }),
  taskScheduleChanged: schedule,
  messageToCustomer: ({ name }, { t }) => t('news.messageToCustomer', { name }),
  documentShared: ({ title }, { t }) => t('news.documentShared', { title }),
  documentUnshared: ({ title }, { t }) => t('news.documentUnshared', { title }),
};

/** Null for a kind that a newer CMS knows and this page does not. */
export function newsSentence(entry: NewsEntry, words: Words, zone: string): string | null {
  if (!Object.hasOwn(sentences, entry.kind)) return null;
  // Kind and facts of one entry belong together, which the compiler cannot see through the table.
  const sentence = sentences[entry.kind] as Sentence<NewsKind>;
  return words.datesIn(zone).capital(sentence(entry.facts as NewsFacts[NewsKind], words, zone));
}

/** Names the zone where it is not the portal's. */
function moment(at: LocalDateTime, { t, datesIn }: Words, zone: string, portalZone: string): string {
  const dates = datesIn(zone);
  if (!hasTime(at)) return dates.day(at);
  const when = t('when.dayAt', { day: dates.day(at), time: dates.time(at) });
  return zone === portalZone ? when : t('when.zoned', { when, zone: dates.zoneName(at) });
}

function schedule({ task, from, to }: NewsFacts['taskScheduleChanged'], { t, datesIn }: Words, zone: string): string {
  const { date } = datesIn(zone);
  if (from && to && dayOf(from) === dayOf(to)) return t('news.scheduleDay', { task, from: date(from) });
  if (from && to) return t('news.scheduleBoth', { task, from: date(from), to: date(to) });
  if (from) return t('news.scheduleFrom', { task, from: date(from) });
  if (to) return t('news.scheduleTo', { task, to: date(to) });
  return t('news.scheduleRemoved', { task });
}
