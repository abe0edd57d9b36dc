import { calendarAnswer } from '@/features/customer-page/schedule/calendarAnswer';

type Context = RouteContext<'/[portal]/case/[number]/calendar/[appointment]'>;

/** The calendar file of one meeting. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { portal, number, appointment } = await params;
  return calendarAnswer(portal, decodeURIComponent(number), decodeURIComponent(appointment));
}
