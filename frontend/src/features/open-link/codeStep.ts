import 'server-only';
import { cookies } from 'next/headers';
import { z } from 'zod';
import { readEnvironment } from '@/environment';
import { linkPath } from '@/surroundings/paths';

const moment = z.number().int().positive();

/** Why the code was not taken, or none was sent. Moments are milliseconds UTC. */
const problem = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('form') }),
  z.object({ kind: z.literal('wrong'), left: z.number().int().positive() }),
  z.object({ kind: z.literal('expired') }),
  z.object({ kind: z.literal('busy'), until: moment }),
  z.object({ kind: z.literal('locked'), until: moment }),
  z.object({ kind: z.literal('noMobile') }),
]);

const schema = z.object({
  /** Masked. */
  mobile: z.string().max(40),
  helpContact: z.string().max(2000),
  /** From when on another code can be had. */
  resendAt: moment,
  problem: problem.optional(),
  /** What became of asking for another code. */
  resent: z.enum(['again', 'early']).optional(),
});

export type CodeStep = z.infer<typeof schema>;
export type CodeProblem = z.infer<typeof problem>;

/**
 * What the page that asks for the code shows. It lies with the visitor, who has seen it all: the code and the case are not
 * in it. The cookie goes to this link's own pages only.
 */
const cookieName = 'portico_code';
const kept = 20 * 60;

function attributes(portal: string, token: string) {
  return { httpOnly: true, sameSite: 'lax', secure: readEnvironment().https, path: linkPath(portal, token) } as const;
}

export async function readCodeStep(): Promise<CodeStep | null> {
  try {
    return schema.parse(JSON.parse((await cookies()).get(cookieName)?.value ?? ''));
  } catch {
    return null;
  }
}

export async function keepCodeStep(portal: string, token: string, step: CodeStep): Promise<void> {
  (await cookies()).set(cookieName, JSON.stringify(step), { ...attributes(portal, token), maxAge: kept });
}

export async function forgetCodeStep(portal: string, token: string): Promise<void> {
  (await cookies()).set(cookieName, '', { ...attributes(portal, token), maxAge: 0 });
}
