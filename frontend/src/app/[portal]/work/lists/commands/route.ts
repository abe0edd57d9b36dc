import { answerMember } from '@/surroundings/answerMember';
import { commandCases, commandSchema } from '@/features/workspace/cases/commandCases';
import { wordsOfMember } from '@/features/workspace/wordsOfMember';
import { demandSameSite } from '@/surroundings/sameSite';

/** One command on several cases; the answer says of each that was refused, why. */
export async function POST(request: Request, { params }: RouteContext<'/[portal]/work/lists/commands'>): Promise<Response> {
  await demandSameSite();
  const { portal: key } = await params;
  const asked = commandSchema.safeParse(await request.json().catch(() => null));
  if (!asked.success) return new Response(null, { status: 400 });
  return answerMember(key, async (session) => {
    const { words } = await wordsOfMember(key);
    return commandCases(session, asked.data, words);
  });
}
