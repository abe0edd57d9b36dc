import type { Core } from '@strapi/strapi';
import { parseArgs } from 'node:util';
import { caseReadModel } from './api/case/list/rebuild';
import { claimReadModel } from './api/claim/list/row';
import { rmaReadModel } from './api/rma/list-row';
import { unitReadModel } from './api/unit/list-row';
import { runCommand } from './command';
import { rebuildReadModel, verifyReadModel, type ReadModel } from './domain/read-models';

/** All rows that lists are read from. */
const MODELS: readonly ReadModel[] = [caseReadModel, claimReadModel, rmaReadModel, unitReadModel];

const { values } = parseArgs({ options: { verify: { type: 'boolean', default: false }, rebuild: { type: 'boolean', default: false } } });
/** A line now and then, so that a million are not silent. */
const EVERY = 10_000;

const say = (line: string) => void process.stdout.write(`${line}\n`);
const tellProgress = ({ many }: ReadModel) => (done: number) => done % EVERY === 0 && say(`${done} ${many} so far`);

/** `npm run readmodels -- --verify` names the cases, claims, returns and units whose rows in lists are wrong, and ends with 1 where there are any; `--rebuild` mends them. */
async function mend(strapi: Core.Strapi): Promise<number> {
  if (values.verify === values.rebuild) throw new Error('Use: npm run readmodels -- --verify, or --rebuild');
  const work = values.rebuild ? rebuild : verify;
  let wrong = 0;
  for (const model of MODELS) wrong += await work(strapi, model);
  if (wrong > 0) say('To mend them: npm run readmodels -- --rebuild');
  return wrong === 0 ? 0 : 1;
}

async function rebuild(strapi: Core.Strapi, model: ReadModel): Promise<number> {
  const things = await rebuildReadModel(strapi, model, tellProgress(model));
  say(`The rows of ${things} ${model.many} are what they should be.`);
  return 0;
}

/** Answers how many have wrong rows. */
async function verify(strapi: Core.Strapi, model: ReadModel): Promise<number> {
  const { one, many } = model;
  let wrong = 0;
  const things = await verifyReadModel(
    strapi,
    model,
    ({ number, documentId, rows }) => {
      wrong += 1;
      say(`${one} ${number} (${documentId}): ${rows.join(', ')}`);
    },
    tellProgress(model),
  );
  say(wrong === 0 ? `The rows of all ${things} ${many} are what they should be.` : `${wrong} of ${things} ${many} have wrong rows.`);
  return wrong;
}

runCommand(mend);
