import { z } from 'zod';
import { cmsPath } from '@/cms/call';
import type { Command, Path } from '../commands/command';

const onRma = (name: string): Path => (number) => cmsPath`/rmas/${number}/` + name;
const text = (most: number) => z.string().trim().max(most);

/** A dialog has a field for each line: `result-1`, `comment-1` and so on. */
const results = z
  .record(z.string(), text(1000))
  .transform((given) => ({ results: Object.keys(given).flatMap((name) => /^result-(\d{1,2})$/.exec(name)?.[1] ?? []).sort((one, other) => Number(one) - Number(other)).map((line) => ({ result: given[`result-${line}`], comment: given[`comment-${line}`] ?? '' })) }));

/** What agents do with returns (CL-12). */
export const rmaCommands = {
  receiveRma: { path: onRma('receive'), body: z.object({}) },
  inspectRma: { path: onRma('inspect'), body: results },
  closeRma: { path: onRma('close'), body: z.object({ comment: text(5000) }).transform(({ comment }) => (comment === '' ? {} : { comment })) },
  cancelRma: { path: onRma('cancel'), body: z.object({ comment: text(5000).min(1) }) },
} as const satisfies Record<string, Command>;
