import { describe, expect, it } from 'vitest';
import { dossierTypeSchema, type DossierType, type Step } from './dossier-type';
import { FINDINGS, typeFindings } from './findings';
import { CREATE_NEW_USER as shipped } from './shipped';

const stepAt = (key: string): number => shipped.steps.findIndex((step) => step.key === key);
const changed = (key: string, part: Partial<Step>): DossierType => ({ ...shipped, steps: shipped.steps.map((step) => (step.key === key ? { ...step, ...part } : step)) });
const [close] = shipped.steps.slice(-1) as [Step];
const inPlace = (key: string, setting: string, code: string, fact?: string) => ({ setting: `types.0.steps.${stepAt(key)}.${setting}`, code, ...(fact && { fact }) });

describe('OB-04 what keeps a dossier type from leading to its end', () => {
  it('is nothing in the one that is shipped', () => {
    expect(typeFindings([shipped])).toEqual([]);
  });

  const table: [string, DossierType[], object[]][] = [
    ['a key that is none', [{ ...shipped, key: 'Ein Typ' }], [{ setting: 'types.0.key', code: 'key' }]],
    ['two types of one key', [shipped, shipped], [{ setting: 'types.1.key', code: 'sameKey' }]],
    ['no language', [{ ...shipped, names: {} }], [{ setting: 'types.0.names', code: 'noLanguage' }]],
    ['a name that is not written', [{ ...shipped, names: { ...shipped.names, nl: ' ' } }], [{ setting: 'types.0.names.nl', code: 'empty' }]],
    ['a text that is not written', [changed('app', { texts: { ...shipped.steps[2]?.texts, nl: { title: 'App', text: '' } } })], [inPlace('app', 'texts.nl.text', 'empty')]],
    ['no days', [changed('app', { stuckAfterDays: 0, reminder: { afterDays: 1.5, most: 21 } })], [inPlace('app', 'stuckAfterDays', 'number'), inPlace('app', 'reminder.afterDays', 'number'), inPlace('app', 'reminder.most', 'number')]],
    ['no steps', [{ ...shipped, steps: [] }], [{ setting: 'types.0.steps', code: 'noSteps' }]],
    ['a last step that does not close', [{ ...shipped, steps: shipped.steps.slice(0, -1) }], [{ setting: 'types.0.steps', code: 'lastNotClose' }]],
    ['steps behind the one that closes', [{ ...shipped, steps: [...shipped.steps, { ...close, key: 'again' }] }], [{ setting: 'types.0.steps.8.kind', code: 'behindClose' }]],
    ['a closing step that waits', [changed('close', { actor: 'client', completes: ['signedInApp'] })], [inPlace('close', 'completes', 'closeWaits')]],
    ['somebody who has nothing to do', [changed('app', { completes: [] })], [inPlace('app', 'completes', 'endless')]],
    ['what somebody else brings about', [changed('app', { completes: ['officeApproved'] })], [inPlace('app', 'completes', 'otherActor', 'officeApproved')]],
    ['a start e-mail that does not go out', [changed('startMail', { triggers: [] })], [inPlace('startMail', 'completes', 'nothingBrings', 'mailTaken')]],
    ['a task that nobody is asked', [changed('firstTask', { triggers: ['push'] })], [inPlace('firstTask', 'completes', 'nothingBrings', 'taskApproved')]],
    ['a message that is not sent', [changed('push', { triggers: ['task'] })], [inPlace('push', 'completes', 'nothingBrings', 'pushOpened')]],
    ['a document that is not asked for', [changed('document', { triggers: ['push'] })], [inPlace('document', 'completes', 'nothingBrings', 'documentApproved')]],
    ['what goes out of a step that is over at once', [changed('startMail', { completes: [] })], [inPlace('startMail', 'triggers', 'neverSent')]],
    ['what is true in another step alone', [changed('app', { needs: ['taskApproved'], settledBy: ['pushOpened'] })], [inPlace('app', 'needs', 'notLasting', 'taskApproved'), inPlace('app', 'settledBy', 'notLasting', 'pushOpened')]],
  ];

  it.each(table)('%s', (_what, types, findings) => {
    expect(typeFindings(types)).toEqual(findings);
  });

  it('all of it stands in this table', () => {
    expect(new Set(table.flatMap(([, , findings]) => findings.map((finding) => (finding as { code: string }).code)))).toEqual(new Set(FINDINGS));
  });

  it('what is lacking is refused by the form of a type as well', () => {
    const ofForm = ['key', 'noLanguage', 'empty', 'number', 'noSteps', 'endless', 'otherActor'];
    for (const [what, types, findings] of table) {
      const isFormed = types.every((type) => dossierTypeSchema.safeParse(type).success);
      if (findings.some((finding) => ofForm.includes((finding as { code: string }).code))) expect(isFormed, what).toBe(false);
      else if (what !== 'a closing step that waits') expect(isFormed, what).toBe(true);
    }
  });
});
