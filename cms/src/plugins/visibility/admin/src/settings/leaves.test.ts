import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../server/rules/settings';
import { conflictIn, merged, obviousChoices } from '../refusals';
import { passes } from './contrast';
import { PAIRS } from './groups';
import { CUSTOMER_PAGE } from './kind';
import { changesBetween, changesOf, leavesOf, settingsWith } from './leaves';

const before = DEFAULT_SETTINGS;
const mine = settingsWith(before, [['newsTile', 'never'], ['newsKinds.callLogged', true], ['smsCode', true]]);
const theirs = settingsWith(before, [['newsTile', 'positiveDecision'], ['newsKinds.caseClosed', false], ['colours.menu', '#000000']]);

const told = {
  details: {
    code: 'settings.conflict',
    version: 4,
    savedBy: 'Kari Nordmann',
    differences: (Object.keys(mine) as (keyof typeof mine)[])
      .filter((setting) => JSON.stringify(mine[setting]) !== JSON.stringify(theirs[setting]))
      .map((setting) => ({ setting, from: mine[setting], to: theirs[setting] })),
  },
};

describe('CP-01 settings, leaf by leaf', () => {
  it('are taken apart and put together without loss', () => {
    expect(settingsWith(before, Object.entries(leavesOf(mine)) as never)).toEqual(mine);
  });

  it('have the same changes, told whole or compared', () => {
    expect(changesOf(told.details.differences)).toEqual(changesBetween(mine, theirs));
  });
});

it.each(PAIRS)('CP-02 the default colours pass: $text on $background', ({ text, background }) => {
  expect(passes(before.colours[text], [before.colours[background]])).toBe(true);
});

describe('CP-01 two people who save at once', () => {
  const conflict = conflictIn(told, mine);
  const changes = changesBetween(mine, theirs);

  it('are told of each other', () => {
    expect(conflict).toEqual({ version: 4, savedBy: 'Kari Nordmann', mine, theirs });
  });

  it('have to choose only where both changed the same', () => {
    const open = changes.filter(({ leaf }) => !conflict || !obviousChoices(changes, leavesOf(before))[leaf]);
    expect(open.map(({ leaf }) => leaf)).toEqual(['newsTile']);
  });

  it('lose nothing of either', () => {
    if (!conflict) throw new Error('There is a conflict.');
    const choices = { ...obviousChoices(changes, leavesOf(before)), newsTile: 'theirs' as const };
    expect(merged(CUSTOMER_PAGE, conflict, changes, choices)).toEqual(
      settingsWith(before, [
        ['newsTile', 'positiveDecision'],
        ['newsKinds.callLogged', true],
        ['newsKinds.caseClosed', false],
        ['smsCode', true],
        ['colours.menu', '#000000'],
      ]),
    );
  });

  it('are no conflict where the refusal has another reason', () => {
    expect(conflictIn({ details: { code: 'input.invalid' } }, mine)).toBeNull();
  });
});
