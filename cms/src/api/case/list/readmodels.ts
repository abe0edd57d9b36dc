import type { Core } from '@strapi/strapi';
import { parseArgs } from 'node:util';
import { runCommand } from '../../../command';
import { rebuildCaseList, verifyCaseList } from './rebuild';

const { values } = parseArgs({ options: { verify: { type: 'boolean', default: false }, rebuild: { type: 'boolean', default: false } } });
/** A line now and then, so that a million are not silent. */
const EVERY = 10_000;

const say = (line: string) => void process.stdout.write(`${line}\n`);
const tellProgress = (done: number) => done % EVERY === 0 && say(`${done} cases so far`);

/** `npm run readmodels -- --verify` names the cases whose rows in lists are wrong, and ends with 1 where there are any; `--rebuild` mends them. */
async function mend(strapi: Core.Strapi): Promise<number> {
  if (values.verify === values.rebuild) throw new Error('Use: npm run readmodels -- --verify, or --rebuild');
  if (values.rebuild) {
    say(`The rows of ${await rebuildCaseList(strapi, tellProgress)} cases are what they should be.`);
    return 0;
  }
  let wrong = 0;
  const cases = await verifyCaseList(
    strapi,
    ({ number, documentId, rows }) => {
      wrong += 1;
      say(`Case ${number} (${documentId}): ${rows.join(', ')}`);
    },
    tellProgress,
  );
  say(wrong === 0 ? `The rows of all ${cases} cases are what they should be.` : `${wrong} of ${cases} cases have wrong rows. To mend them: npm run readmodels -- --rebuild`);
  return wrong === 0 ? 0 : 1;
}

runCommand(mend);
