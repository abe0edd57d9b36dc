import { listExternalOfficesOf } from '@/cms/work';
import { answerMember } from '@/surroundings/answerMember';
import { officeChoices } from '@/features/workspace/cases/officeChoices';
import { wordsOfMember } from '@/features/workspace/wordsOfMember';

/** The offices that the selected cases can be given to (EH-06), in the member's words. */
export async function GET(request: Request, { params }: RouteContext<'/[portal]/work/lists/offices'>): Promise<Response> {
  const { portal: key } = await params;
  const { searchParams } = new URL(request.url);
  const cases = (searchParams.get('cases') ?? '').split(',');
  const all = searchParams.has('all');
  return answerMember(key, async (session) => {
    const [{ words }, found] = await Promise.all([wordsOfMember(key), listExternalOfficesOf(session, cases, all)]);
    return officeChoices(found, cases.length, words);
  });
}
