import 'server-only';
import type { Member, Portal } from '@/cms/types';
import { listCases, listCasesOf, listMeetings, listMeetingsOf, readDashboard, readDashboardOf, readSince, readSinceOf, readViews, readViewsOf } from '@/cms/work';
import type { Words } from '@/ui/words/createWords';
import { isCaseHandler } from '../shell/member';
import { type Board, boardOf } from './board';

/** To a case handler her own cases; a partner sees no others. */
const waitingFor = (member: Member) => (isCaseHandler(member) ? 'action=true&mine=true' : 'action=true');

/** Reminders that are due: in the list by day due they stand where the case does, which may be far down. */
const reminders = 'mine=true&row=reminders&when=today';

export async function readBoard(portal: Portal, member: Member, words: Words): Promise<Board> {
  const { key } = portal;
  const reminded = isCaseHandler(member) ? listCases(key, reminders) : null;
  const [dashboard, { cases }, views, meetings, since, due] = await Promise.all([readDashboard(key), listCases(key, waitingFor(member)), readViews(key), listMeetings(key), readSince(key), reminded]);
  return boardOf({ dashboard, waiting: [...cases, ...(due?.cases ?? [])], views, meetings, since }, portal, member, words, new Date());
}

/** The same for a route handler. */
export async function readBoardOf(session: string, portal: Portal, member: Member, words: Words): Promise<Board> {
  const reminded = isCaseHandler(member) ? listCasesOf(session, reminders) : null;
  const [dashboard, { cases }, views, meetings, since, due] = await Promise.all([readDashboardOf(session), listCasesOf(session, waitingFor(member)), readViewsOf(session), listMeetingsOf(session), readSinceOf(session), reminded]);
  return boardOf({ dashboard, waiting: [...cases, ...(due?.cases ?? [])], views, meetings, since }, portal, member, words, new Date());
}
