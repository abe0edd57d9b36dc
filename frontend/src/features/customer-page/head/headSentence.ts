import type { ReactNode } from 'react';
import type { CustomerPage, Head } from '@/cms/types';
import { marked } from '@/ui/Headline';
import { hasTime, wallClock } from '@/ui/words/dates';
import type { Words } from '@/ui/words/createWords';

/** The one sentence of the dashboard and the line below it, from facts alone (CP-28). */
export function headSentence(page: CustomerPage, words: Words): { sentence: ReactNode; lead: string | null } {
  const { head } = page;
  const { t } = words;
  switch (head.kind) {
    case 'meeting':
      return { sentence: meetingSentence(head, words), lead: meetingLead(head, page, words) };
    case 'running':
      return {
        sentence: head.mainInspection ? t.rich('head.inspectionRunning', marked) : t.rich('head.taskRunning', { ...marked, task: head.task }),
        lead: head.office && t('head.lead.running', { office: head.office }),
      };
    case 'closed': {
      if (head.at === null) return { sentence: t.rich('head.stage.done', marked), lead: null };
      const { date } = words.datesIn(page.portal.timeZone);
      return { sentence: t.rich('head.closed', { ...marked, when: t('when.date', { date: date(localDay(head.at, page)) }) }), lead: null };
    }
    case 'decided':
    case 'cancelled':
    case 'waiting':
      return { sentence: t.rich(`head.${head.kind}`, marked), lead: null };
    case 'stage':
      return { sentence: t.rich(`head.stage.${head.stage}`, marked), lead: isOurTurn(page, head.stage) ? t('head.lead.turn', { company: page.portal.name }) : null };
  }
}

/** Where nothing has a day yet, the company takes the next step, unless the customer was asked for something. */
const isOurTurn = ({ asks }: CustomerPage, stage: Stage) => stage !== 'repair' && stage !== 'done' && !asks?.length;

type Stage = Extract<Head, { kind: 'stage' }>['stage'];

type Meeting = Extract<Head, { kind: 'meeting' }>;

function meetingSentence(head: Meeting, { t, datesIn }: Words): ReactNode {
  const { key, ...parts } = datesIn(head.zone).when(head.at);
  const when = t(`when.${key}`, parts);
  return head.mainInspection
    ? t.rich('head.inspectionMeeting', { ...marked, when })
    : t.rich('head.taskMeeting', { ...marked, task: head.task, when });
}

function meetingLead({ at, zone, who, office }: Meeting, { portal }: CustomerPage, { t, datesIn }: Words): string {
  const dates = datesIn(zone);
  const by = who && office ? 'both' : who ? 'who' : office ? 'office' : 'nobody';
  const lead = t('head.lead.meeting', { by, who: who ?? '', office: office ?? '', day: dates.day(at), relative: dates.relative(at) });
  return zone !== portal.timeZone && hasTime(at) ? `${lead} ${t('when.zone', { zone: dates.zoneName(at) })}` : lead;
}

/** The day of an instant or of a wall clock, whichever came. */
function localDay(at: string, { portal }: CustomerPage): string {
  return /(Z|[+-]\d\d:?\d\d)$/.test(at) ? wallClock(at, portal.timeZone) : at;
}
