import 'server-only';
import { CmsRefusal, CmsUnreachable, type Form } from '@/cms/call';
import type { AskedRfq } from '@/cms/types';
import { demandSameSite } from '@/surroundings/sameSite';
import { readPortal } from '@/cms/portal';
import { readWords } from '@/ui/words/readWords';
import { digitsOf } from '../workspace/case/budget/amounts';
import type { BidProblem } from './BidSheet';
import { readBidForm } from './readBidForm';

const byCode: Record<string, BidProblem> = {
  'input.invalid': 'sums',
  'bid.parts': 'sums',
  'budget.way': 'sums',
  'rfq.closed': 'closed',
  'link.expired': 'closed',
  'file.tooLarge': 'fileTooLarge',
  'input.tooLarge': 'fileTooLarge',
  'file.type': 'fileType',
  'file.broken': 'fileType',
  'file.tooMany': 'fileTooMany',
  'rate.limited': 'busy',
};

/** No form of a bid is longer: five papers of fifteen megabytes, and words. */
const LONGEST = 80 * 1024 * 1024;

type Door = {
  /** The page that the form stands on. */
  page: string;
  asked: () => Promise<AskedRfq>;
  fields: Record<string, string>;
  give: (form: Form) => Promise<void>;
};

/** Takes a bid as a plain form sends it, and leads back to the page, which says what came of it. Who may not read the request is read no further. */
export async function bidAnswer(request: Request, portal: string, { page, asked, fields, give }: Door): Promise<Response> {
  await demandSameSite();
  const lead = (outcome: string) => new Response(null, { status: 303, headers: { location: `${page}?${outcome}`, 'cache-control': 'no-store' } });
  try {
    const rfq = await asked();
    if (Number(request.headers.get('content-length') ?? LONGEST + 1) > LONGEST) return lead('problem=fileTooLarge');
    const { tag } = await readWords((await readPortal(portal))?.locale);
    const given = await request.formData();
    const bid = readBidForm(given, rfq, digitsOf(tag, rfq.currency));
    if (!bid) return lead('problem=sums');
    await give(formFor(fields, bid, given.getAll('files')));
    return lead('given=yes');
  } catch (error) {
    if (error instanceof CmsUnreachable) return lead('problem=failed');
    if (error instanceof CmsRefusal) return lead(`problem=${byCode[error.code] ?? 'failed'}`);
    throw error;
  }
}

function formFor(fields: Record<string, string>, bid: object, files: FormDataEntryValue[]): Form {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  form.append('bid', JSON.stringify(bid));
  for (const file of files) if (typeof file !== 'string' && (file.name || file.size > 0)) form.append('files', file, file.name);
  const { body, headers } = new Response(form);
  if (!body) throw new Error('The form has no content');
  return { content: body, type: headers.get('content-type') ?? '', length: null };
}
