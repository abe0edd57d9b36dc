import 'server-only';
import { readEnvironment } from '@/environment';
import { readWords } from '@/ui/words/readWords';
import { readPage } from '../readPage';
import { calendarEntry } from './calendarEntry';
import { calendarFile } from './calendarFile';

/** The meeting as a file that calendars open; refused as the page itself would be. */
export async function calendarAnswer(portal: string, number: string, appointment: string): Promise<Response> {
  const { page } = await readPage(portal, number);
  const words = await readWords(page.viewer.locale, page.portal.locale);
  const entry = calendarEntry(appointment, page, words, readEnvironment().webUrl);
  if (!entry) return new Response(null, { status: 404 });
  const name = `${page.case.number}-${entry.at.slice(0, 10)}`.replace(/[^A-Za-z0-9-]/g, '');
  return new Response(calendarFile(entry, new Date()), {
    headers: { 'content-type': 'text/calendar; charset=utf-8', 'content-disposition': `attachment; filename="${name}.ics"` },
  });
}
