import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { day } from '../../domain/day';
import { Refusal } from '../../domain/refusal';

const words = (most: number) => z.string().trim().max(most).transform((given) => given || null).nullable().default(null);

const hasOneDecimal = (value: number): boolean => Math.abs(Math.round(value * 10) - value * 10) < 1e-6;

const room = z.strictObject({
  name: z.string().trim().min(1).max(80),
  damage: words(500),
  moisture: z.number().min(0).max(100).refine(hasOneDecimal, { message: 'One decimal is enough.' }).nullable().default(null).meta({ description: 'Measured, in percent, with one decimal.' }),
});

/** What an inspection found, as an insurer's form asks for it. Whatever is not known yet is null. */
export const findings = z
  .strictObject({
    inspectedOn: day.nullable().default(null),
    cause: words(2000).meta({ description: 'What the damage comes from.' }),
    causeStopped: z.enum(['yes', 'no', 'unknown']).nullable().default(null).meta({ description: 'Whether it does no more damage.' }),
    extent: words(5000).meta({ description: 'How far the damage goes.' }),
    rooms: z.array(room).max(40).default([]),
    habitable: z.enum(['yes', 'partly', 'no']).nullable().default(null).meta({ description: 'Whether people can live there while work goes on.' }),
    recommendation: words(5000).meta({ description: 'What has to be done.' }),
  })
  .meta({ id: 'InspectionFindings' });
export type Findings = z.output<typeof findings>;

const NOTHING: Findings = findings.parse({});

/** Null where nothing of it says anything. */
export const orNothing = (found: Findings): Findings | null => (isDeepStrictEqual(found, NOTHING) ? null : found);

/** What came through a stock door, as the rule has it; refused where it is anything else. */
export function readFindings(given: unknown): Findings | null {
  if (given === null) return null;
  const read = findings.safeParse(given);
  if (read.success) return orNothing(read.data);
  throw new Refusal('input.invalid', { findings: read.error.issues.map(({ path, message }) => ({ path: ['body', 'data', 'findings', ...path].join('.'), message })) });
}

/** The names of what was found otherwise. */
export function changedFindings(before: Findings | null, after: Findings | null): string[] {
  const [was, is] = [before ?? NOTHING, after ?? NOTHING];
  return (Object.keys(NOTHING) as (keyof Findings)[]).filter((name) => !isDeepStrictEqual(was[name], is[name]));
}
