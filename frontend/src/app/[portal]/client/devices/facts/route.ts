import { z } from 'zod';
import { tellApp } from '@/cms/clientApp';
import { kindOfDevice } from '@/features/office-app/device';
import { answerMember } from '@/surroundings/answerMember';
import { answerAt } from '@/surroundings/answerAt';
import { demandSameSite } from '@/surroundings/sameSite';

const given = z.object({ inApp: z.boolean(), touched: z.boolean() });

/** What the app of a client says of itself. */
export const POST = answerAt<RouteContext<'/[portal]/client/devices/facts'>>(async (request, { portal }) => {
  await demandSameSite();
  const asked = given.safeParse(await request.json().catch(() => null));
  if (!asked.success) return new Response(null, { status: 400 });
  return answerMember(portal, async (session) => {
    await tellApp(session, { inApp: asked.data.inApp, device: kindOfDevice(request.headers.get('user-agent'), asked.data.touched) });
    return {};
  });
});
