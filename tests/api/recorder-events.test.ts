import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';

import { contentOf, refusal } from './support/calls.ts';
import { refuseEvents } from './support/database.ts';
import { type Change, type Door, type DoorName, doorNames, doorsOf } from './support/doors.ts';
import { eventsOf, outboxOf, whatHappened } from './support/events.ts';
import { connected, contentManagerOf, type Installation, openInstallation } from './support/installation.ts';
import { type FoundedPortal, foundPortal } from './support/portal.ts';
import { someEmail } from './support/rest.ts';

let installation: Installation;
let portal: FoundedPortal;
let doors: Record<DoorName, Door>;

beforeAll(async () => {
  installation = await openInstallation(inject('copy'));
  portal = await foundPortal(installation);
  doors = await doorsOf(installation, portal);
});
afterAll(() => installation.close());

describe('25 an event that cannot be stored takes its change with it', () => {
  test.each(doorNames)('by the door: %s', async (name) => {
    const of = await portal.rest.createCase();
    const allow = await refuseEvents(installation.database, 'decisionMade');
    const change: Change = { of: 'cases', command: 'decide', body: { decision: 'accepted' }, facts: { decision: 'accepted' } };
    const answer = await doors[name].change(of.documentId, change).finally(allow);
    expect(refusal(answer)).toEqual({ status: 500, code: 'internal' });
    expect(answer.text).not.toContain('secret of the database');
    const state = 'SELECT k.decision AS stored, f.decision AS projected FROM cases k JOIN portico_case_facts f ON f.case_id = k.id WHERE k.id = ?';
    expect(await installation.database.rows(state, [of.id])).toEqual([{ stored: 'none', projected: 'none' }]);
    expect((await eventsOf(installation.database, of.id)).map(({ kind }) => kind)).toEqual(['caseCreated']);
  });

  test('MS-01 and what it would have sent is not queued', async () => {
    const of = await portal.rest.createCase();
    const email = someEmail();
    const allow = await refuseEvents(installation.database, 'linkSent');
    const data = { name: 'Anne Bakke', role: 'customer', email, case: of.documentId };
    const answer = await portal.rest.post('contacts', data).finally(allow);
    expect(refusal(answer)).toEqual({ status: 500, code: 'internal' });
    expect(await outboxOf(installation.database, of.id)).toEqual([]);
    expect(await installation.database.rows('SELECT id FROM contacts WHERE email = ?', [email])).toEqual([]);
    expect(await installation.database.rows('SELECT id FROM portico_grants WHERE case_id = ?', [of.id])).toEqual([]);
    contentOf(await portal.rest.post('contacts', data));
    expect(await outboxOf(installation.database, of.id)).toHaveLength(1);
  });
});

/** The life of a case, as commands and as what a stock door writes; and what each step must leave in the log. */
function life(): { change: Change; makes: [kind: string, news: string | null][] }[] {
  const { inspectionOffice, inspector, handler } = portal;
  const step = (of: Change['of'], command: string, body: object, facts: Change['facts'], ...makes: [string, string | null][]) => ({ change: { of, command, body, facts }, makes });
  return [
    step('tasks', 'allocate', { office: inspectionOffice.documentId }, { office: inspectionOffice.documentId }, ['officeChanged', 'mainInspectionOfficeChanged']),
    step('tasks', 'confirm', {}, { status: 'confirmed' }, ['taskConfirmed', null]),
    step('tasks', 'responsible', { responsible: inspector.documentId }, { responsible: inspector.documentId }, ['responsibleChanged', 'inspectorAssigned']),
    step('tasks', 'schedule', { from: '2030-03-04', to: '2030-03-05' }, { scheduledFrom: '2030-03-04', scheduledTo: '2030-03-05' }, ['scheduleChanged', 'taskScheduleChanged']),
    step('tasks', 'meeting', { at: '2030-03-04T10:00' }, { meetingAt: '2030-03-04T10:00' }, ['meetingChanged', 'meetingTimeChanged']),
    step('tasks', 'start', {}, { status: 'started' }, ['taskStarted', 'mainInspectionStarted']),
    step('tasks', 'done', {}, { status: 'done' }, ['taskEnded', 'mainInspectionCompleted']),
    step('tasks', 'send-back', { comment: 'Pictures are missing' }, { status: 'started', statusReason: 'Pictures are missing' }, ['taskSentBack', null]),
    step('tasks', 'done', {}, { status: 'done', statusReason: null }, ['taskEnded', 'mainInspectionCompleted']),
    step('tasks', 'approve', {}, { status: 'approved' }, ['taskApproved', null]),
    step('cases', 'decide', { decision: 'moreInformation', reason: 'The roof too' }, { decision: 'moreInformation', decisionReason: 'The roof too' }, ['decisionMade', 'compensationDecided'], ['taskTakenUpAgain', null]),
    step('tasks', 'done', {}, { status: 'done', statusReason: null }, ['taskEnded', 'mainInspectionCompleted']),
    step('tasks', 'approve', {}, { status: 'approved' }, ['taskApproved', null]),
    step('cases', 'decide', { decision: 'rejected', reason: 'Wear' }, { decision: 'rejected', decisionReason: 'Wear' }, ['decisionMade', 'compensationDecided']),
    step('cases', 'wait', { until: '2030-04-01', reason: 'Complaint' }, { status: 'waiting', waitingUntil: '2030-04-01', statusReason: 'Complaint' }, ['caseWaiting', null]),
    step('cases', 'resume', {}, { status: 'open', waitingUntil: null, statusReason: null }, ['caseResumed', null]),
    step('cases', 'close', { comment: 'All said' }, { status: 'closed', statusReason: 'All said' }, ['caseClosed', 'caseClosed']),
    step('cases', 'reopen', { reason: 'New damage' }, { status: 'open', statusReason: 'New damage' }, ['caseReopened', 'caseReopened']),
    step('cases', 'cancel', { reason: `Taken over by ${handler.name}` }, { status: 'cancelled', statusReason: `Taken over by ${handler.name}` }, ['caseCancelled', null]),
  ];
}

async function liveThrough(door: Door) {
  const of = await portal.rest.createCase();
  const { documentId } = contentOf(await door.addTask(of, { title: 'Inspection', kind: 'inspection', mainInspection: true }));
  for (const { change } of life()) contentOf(await door.change(change.of === 'cases' ? of.documentId : documentId, change));
  return (await eventsOf(installation.database, of.id)).slice(1);
}

describe('25, PF-06 a change means the same whatever its door', () => {
  test.each(doorNames)('each step makes its events, once, and names who did it: %s', async (name) => {
    const events = await liveThrough(doors[name]);
    const expected = [['taskAdded', 'tasksAdded'], ...life().flatMap(({ makes }) => makes)];
    expect(events.map(({ kind, news }) => [kind, news])).toEqual(expected);
    expect(new Set(events.map(({ actor }) => actor.kind))).toEqual(new Set([doors[name].actor]));
  });

  test('with the same facts, told and kept', async () => {
    const byCommand = whatHappened(await liveThrough(doors['command by a member']));
    expect(whatHappened(await liveThrough(doors['command by an API token']))).toEqual(byCommand);
    expect(whatHappened(await liveThrough(doors.REST))).toEqual(byCommand);
    expect(whatHappened(await liveThrough(doors['content manager']))).toEqual(byCommand);
  });

  test('a message written in the content manager is told like one that was sent by command', async () => {
    const of = await portal.rest.createCase();
    const contentManager = contentManagerOf(installation);
    const { documentId } = contentOf(await contentManager.create('api::message.message', { direction: 'toCustomer', text: 'Hello', case: connected(of.documentId) }));
    await portal.rest.give(`cases/${of.documentId}/messages`, { text: 'Hello' });
    const events = (await eventsOf(installation.database, of.id)).slice(1);
    expect(events.map(({ kind, news }) => [kind, news])).toEqual([['messageSent', 'messageToCustomer'], ['messageSent', 'messageToCustomer']]);
    expect(events[0]?.public).toEqual({ name: portal.name });
    expect(refusal(await contentManager.delete('api::message.message', documentId))).toEqual({ status: 405, code: 'method.off' });
  });

  test('what changes nothing tells nothing', async () => {
    const of = await portal.rest.createCase();
    const before = await eventsOf(installation.database, of.id);
    await portal.rest.change('cases', of, { title: of.title, status: 'open' });
    contentOf(await doors['content manager'].change(of.documentId, { of: 'cases', command: '', facts: { title: of.title } }));
    expect(await eventsOf(installation.database, of.id)).toEqual(before);
  });

  test('many at a time: each of 40 calls is logged, and none waits for another’s connection', async () => {
    const of = await portal.rest.createCase();
    const call = { number: '+47 912 34 567', reached: true, seconds: 60 };
    const answers = await Promise.all(Array.from({ length: 40 }, () => portal.rest.command(`cases/${of.documentId}/calls`, call)));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]));
    expect((await eventsOf(installation.database, of.id)).filter(({ kind }) => kind === 'callLogged')).toHaveLength(40);
  });

  test.each(doorNames)('of eight who close a case at the same time one does, and it is told once: %s', async (name) => {
    const of = await portal.rest.createCase();
    const close: Change = { of: 'cases', command: 'close', body: { comment: 'Done' }, facts: { status: 'closed', statusReason: 'Done' } };
    const answers = await Promise.all(Array.from({ length: 8 }, () => doors[name].change(of.documentId, close)));
    const events = (await eventsOf(installation.database, of.id)).filter(({ kind }) => kind === 'caseClosed');
    expect(events).toHaveLength(1);
    // By a stock door a state that is there already is no change, and none is refused.
    const allowed = Array.from({ length: 8 }, (_, index) => (name.startsWith('command') && index > 0 ? 409 : 200));
    expect(answers.map(({ status }) => status).sort()).toEqual(allowed);
  });
});
