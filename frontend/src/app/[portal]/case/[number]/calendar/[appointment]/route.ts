import { calendarAnswer } from '@/features/customer-page/schedule/calendarAnswer';
import { answerAt } from '@/surroundings/answerAt';

/** The calendar file of one meeting. */
export const GET = answerAt<RouteContext<'/[portal]/case/[number]/calendar/[appointment]'>>(async (_request, { portal, number, appointment }) =>
  calendarAnswer(portal, number, appointment),
);
