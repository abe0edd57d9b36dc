import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ListedTask, ListSource } from '../facts';
import { NEEDS, NEVER, nextOf, nextWorkingDay, type Need } from './next';
import { peopleOf } from './people';

const listSource = (traits: Partial<ListSource> = {}): ListSource => ({
  id: 1,
  documentId: 'case',
  portalId: 1,
  timeZone: 'Europe/Oslo',
  decisions: true,
  number: 'NF-25-1',
  title: 'Water in the kitchen',
  type: 'water',
  damageNote: null,
  status: 'open',
  waitingUntil: null,
  decision: 'none',
  street: null,
  postalCode: null,
  city: null,
  site: { latitude: null, longitude: null },
  reminderOn: null,
  reportedAt: 0,
  handlerId: null,
  adviserId: null,
  externalHandlerId: null,
  externalOffice: null,
  contacts: [],
  tasks: [],
  unread: { count: 0, since: null },
  partnerDocuments: { count: 0, since: null },
  forwardedSince: null,
  invoices: { count: 0, since: null },
  asks: { count: 0, dueOn: null },
  rfqs: { count: 0, deadline: null },
  ...traits,
});

const task = (status: ListedTask['status'], traits: Partial<ListedTask> = {}): ListedTask => ({
  title: status,
  kind: 'repair',
  mainInspection: false,
  status,
  needsBudget: false,
  scheduledFrom: '2026-03-10',
  scheduledTo: '2026-03-12',
  officeId: null,
  companyId: null,
  responsibleId: null,
  ...traits,
});

const friday = Date.parse('2026-03-06T12:00:00Z');
const office = { id: 7, companyId: 3, since: friday, latitude: null, longitude: null };
const unread = { count: 2, since: friday };
const main = { mainInspection: true, kind: 'inspection' };

describe('the next working day', () => {
  it.each([
    ['2026-03-04T12:00:00Z', '2026-03-05'],
    ['2026-03-06T12:00:00Z', '2026-03-09'],
    ['2026-03-07T12:00:00Z', '2026-03-09'],
    ['2026-03-05T23:30:00Z', '2026-03-09'],
    ['2026-12-31T12:00:00Z', '2027-01-01'],
  ])('after %s in Oslo is %s', (instant, day) => expect(nextWorkingDay(Date.parse(instant), 'Europe/Oslo')).toBe(day));
});

describe('CP-21 EH-08 what a case needs next, and by when', () => {
  const table: [string, Partial<ListSource>, Need | null, string][] = [
    ['a case without tasks', {}, 'addTask', NEVER],
    ['a closed one', { status: 'closed', unread }, null, NEVER],
    ['a cancelled one', { status: 'cancelled', tasks: [task('done')] }, null, NEVER],
    ['a message that nobody has read, before all else', { unread, externalOffice: office, tasks: [task('done')] }, 'answerCustomer', '2026-03-09'],
    ['a message while it waits', { status: 'waiting', waitingUntil: '2026-04-01', unread }, 'answerCustomer', '2026-03-09'],
    ['one that waits', { status: 'waiting', waitingUntil: '2026-04-01', tasks: [task('done')] }, 'waits', '2026-04-01'],
    ['an office that has named nobody', { externalOffice: office, tasks: [task('started')] }, 'officeNamesHandler', '2026-03-09'],
    ['an office that has', { externalOffice: office, externalHandlerId: 4, tasks: [task('started')] }, 'workEnds', '2026-03-12'],
    ['a task without an office', { tasks: [task('created')] }, 'chooseOffice', '2026-03-10'],
    ['an office that has not said yes', { tasks: [task('allocated')] }, 'officeConfirms', '2026-03-10'],
    ['nobody who does it', { tasks: [task('confirmed')] }, 'officeNamesResponsible', '2026-03-10'],
    ['no days', { tasks: [task('assigned', { scheduledFrom: null })] }, 'daysAreSet', NEVER],
    ['days, and a budget to come', { tasks: [task('scheduled', { needsBudget: true })] }, 'budgetComes', '2026-03-10'],
    ['days, and no budget', { tasks: [task('scheduled')] }, 'workStarts', '2026-03-10'],
    ['a budget to approve', { tasks: [task('budgetSubmitted')] }, 'approveBudget', '2026-03-10'],
    ['a part of a budget approved', { tasks: [task('budgetPartlyApproved')] }, 'budgetComes', '2026-03-10'],
    ['a budget approved', { tasks: [task('budgetApproved')] }, 'workStarts', '2026-03-10'],
    ['work under way', { tasks: [task('started')] }, 'workEnds', '2026-03-12'],
    ['a budget that has changed', { tasks: [task('budgetRevised')] }, 'approveBudget', '2026-03-12'],
    ['work that is done', { tasks: [task('done')] }, 'approveTask', '2026-03-12'],
    ['everything approved', { tasks: [task('approved')] }, 'close', NEVER],
    ['an inspection approved and nothing decided', { tasks: [task('approved', main)] }, 'decide', NEVER],
    ['the same where nothing is decided', { decisions: false, tasks: [task('approved', main)] }, 'close', NEVER],
    ['the same after the decision', { decision: 'rejected', tasks: [task('approved', main)] }, 'close', NEVER],
    ['an inspection approved, and work that others do', { tasks: [task('approved', main), task('allocated')] }, 'decide', NEVER],
    ['what the handler has to do before what others have', { tasks: [task('started'), task('done')] }, 'approveTask', '2026-03-12'],
  ];
  it.each(table)('%s', (_name, traits, need, dueOn) => expect(nextOf(listSource(traits))).toMatchObject({ need, dueOn }));

  it('names the task that decides', () => {
    const tasks = [task('approved', main), task('started'), task('budgetSubmitted')];
    expect(nextOf(listSource({ decision: 'accepted', tasks })).task?.title).toBe('budgetSubmitted');
    expect(nextOf(listSource({ decision: 'accepted', tasks: tasks.slice(0, 2) })).task?.title).toBe('started');
    expect(nextOf(listSource({ decision: 'accepted', tasks: tasks.slice(0, 1) })).task?.title).toBe('approved');
  });

  it('an open case always needs something, and an ended one nothing', () => {
    const statuses: ListedTask['status'][] = ['created', 'allocated', 'confirmed', 'assigned', 'scheduled', 'budgetSubmitted', 'budgetPartlyApproved', 'budgetApproved', 'started', 'budgetRevised', 'done', 'approved'];
    const some = fc.record({ status: fc.constantFrom('open' as const, 'waiting' as const, 'closed' as const), tasks: fc.array(fc.constantFrom(...statuses.map((status) => task(status))), { maxLength: 4 }) });
    fc.assert(
      fc.property(some, (traits) => {
        const { need } = nextOf(listSource(traits));
        expect(need === null).toBe(traits.status === 'closed');
        if (need) expect(NEEDS).toHaveProperty(need);
      }),
    );
  });
});

describe('EH-08 EH-12 who has to do with a case', () => {
  const found = (traits: Partial<ListSource>) => Object.fromEntries(peopleOf(listSource(traits)).map(({ subject, id, ...what }) => [`${subject} ${id}`, what]));
  const nothing = { tasks: 0, adviser: false, handler: false, external: false, unnamed: false, action: false, taskDueOn: NEVER };

  it('nobody, of a case that nobody has', () => expect(found({})).toEqual({}));

  it('handler and adviser, and one who is both once', () => {
    expect(found({ handlerId: 1, adviserId: 2 })).toEqual({ 'member 1': { ...nothing, handler: true }, 'member 2': { ...nothing, adviser: true } });
    expect(found({ handlerId: 1, adviserId: 1 })).toEqual({ 'member 1': { ...nothing, handler: true, adviser: true } });
  });

  it('the office that has named nobody has to do something, and its company', () => {
    const unnamed = { ...nothing, external: true, unnamed: true, action: true };
    expect(found({ externalOffice: office })).toEqual({ 'office 7': unnamed, 'company 3': unnamed });
  });

  it('once it has, the one that was named has to do with it', () => {
    const named = { ...nothing, external: true };
    expect(found({ externalOffice: office, externalHandlerId: 4 })).toEqual({ 'member 4': named, 'office 7': named, 'company 3': named });
  });

  const place = { officeId: 7, companyId: 3, responsibleId: 4 };
  it.each<[ListedTask['status'], boolean, boolean]>([
    ['created', false, false],
    ['allocated', true, false],
    ['confirmed', true, false],
    ['assigned', false, true],
    ['scheduled', false, false],
    ['budgetPartlyApproved', false, true],
    ['budgetApproved', false, true],
    ['started', false, false],
    ['done', false, false],
  ])('a task that is %s waits for the office: %s, for who does it: %s', (status, forOffice, forResponsible) => {
    const people = found({ tasks: [task(status, place)] });
    expect(people).toMatchObject({ 'office 7': { tasks: 1, action: forOffice }, 'company 3': { tasks: 1, action: forOffice }, 'member 4': { tasks: 1, action: forResponsible } });
  });

  it('a task that needs a budget waits for who asks for it', () => expect(found({ tasks: [task('scheduled', { ...place, needsBudget: true })] })).toMatchObject({ 'member 4': { action: true } }));

  it('tasks are counted, and the first day of those that go on is kept', () => {
    const tasks = [task('done', { ...place, scheduledFrom: '2026-01-01' }), task('scheduled', place), task('started', { ...place, scheduledTo: '2026-03-08' })];
    expect(found({ tasks })).toMatchObject({ 'member 4': { tasks: 3, taskDueOn: '2026-03-08' } });
  });
});
