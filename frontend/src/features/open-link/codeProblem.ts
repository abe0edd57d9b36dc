import 'server-only';
import { CmsRefusal } from '@/cms/call';
import type { CodeProblem } from './codeStep';

/** What a refusal of the CMS means to who types in a code; null where it is about something else, such as the link. */
export function codeProblem(error: unknown): CodeProblem | null {
  if (!(error instanceof CmsRefusal)) return null;
  switch (error.code) {
    case 'code.wrong':
      return { kind: 'wrong', left: Math.max(1, seconds(error.details.left)) };
    case 'code.expired':
      return { kind: 'expired' };
    case 'code.locked':
      return { kind: 'locked', until: inFuture(error.details.retryAfter) };
    case 'code.noMobile':
      return { kind: 'noMobile' };
    case 'rate.limited':
      return { kind: 'busy', until: inFuture(error.details.retryAfter) };
    case 'input.invalid':
      return { kind: 'form' };
    default:
      return null;
  }
}

const inFuture = (wait: unknown) => Date.now() + seconds(wait) * 1000;

function seconds(told: unknown): number {
  return typeof told === 'number' && Number.isFinite(told) ? Math.ceil(told) : 0;
}
