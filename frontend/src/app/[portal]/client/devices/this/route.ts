import { z } from 'zod';
import { registerDevice } from '@/cms/clientApp';
import { kindOfDevice } from '@/features/office-app/device';
import { answerMember } from '@/surroundings/answerMember';
import { answerAt } from '@/surroundings/answerAt';
import { demandSameSite } from '@/surroundings/sameSite';

const given = z.object({
  subscription: z.object({ endpoint: z.string().max(2000), keys: z.object({ p256dh: z.string().max(120), auth: z.string().max(120) }) }),
  touched: z.boolean(),
});

/** Switches messages on for the browser that asks. */
export const PUT = answerAt<RouteContext<'/[portal]/client/devices/this'>>(async (request, { portal }) => {
  await demandSameSite();
  const asked = given.safeParse(await request.json().catch(() => null));
  if (!asked.success) return new Response(null, { status: 400 });
  const { subscription, touched } = asked.data;
  const userAgent = request.headers.get('user-agent');
  return answerMember(portal, async (session) => {
    await registerDevice(session, { ...subscription, device: kindOfDevice(userAgent, touched), userAgent: userAgent?.slice(0, 255) ?? null });
    return {};
  });
});
