import 'server-only';
import { CmsRefusal, CmsUnreachable, type Form } from '@/cms/call';
import type { AskedRfq } from '@/cms/types';
import { demandSameSite } from '@/surroundings/sameSite';
import { readPortal } from '@/cms/portal';
import { readWords } from '@/ui/words/readWords';
import { digitsOf } from '@/ui/words/amounts';
import type { BidProblem } from './problems';
import { forgetBid, keepBid } from './keptBid';
import { readBidForm } from './readBidForm';
import { typedBid } from './typedBid';

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

/**
 * Takes a bid as a plain form sends it, and leads back to the page, which says what came of it, and has what was typed
 * where it was refused. Who may not read the request is read no further.
 */
export async function bidAnswer(request: Request, portal: string, { page, asked, fields, give }: Door): Promise<Response> {
  await demandSameSite();
  const lead = (outcome: string) => new Response(null, { status: 303, headers: { location: `${page}?${outcome}`, 'cache-control': 'no-store' } });
  const refuse = async (problem: BidProblem, given: FormData | null) => {
    if (given) await keepBid(page, typedBid(given));
    return lead(`problem=${problem}`);
  };
  let given: FormData | null = null;
  try {
    const rfq = await asked();
    if (Number(request.headers.get('content-length') ?? LONGEST + 1) > LONGEST) return refuse('fileTooLarge', null);
    const { tag } = await readWords((await readPortal(portal))?.locale);
    given = await request.formData();
    const { bid } = readBidForm(typedBid(given), rfq, digitsOf(tag, rfq.currency));
    if (!bid) return refuse('sums', given);
    await give(formFor(fields, bid, given.getAll('files')));
    await forgetBid(page);
    return lead('given=yes');
  } catch (error) {
    if (error instanceof CmsUnreachable) return refuse('failed', given);
    if (error instanceof CmsRefusal) return refuse(byCode[error.code] ?? 'failed', given);
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
