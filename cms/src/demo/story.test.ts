import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { localDate, localDateTime } from '../domain/time';
import { peopleContent, portalContents, type PortalContent } from './content';
import { CHAPTERS, type Ids, type StoryPlan } from './chapters';
import type { Staff, StaffMember } from './organisation';
import { createRandom } from './random';
import { tellStory } from './story';

const now = Date.parse('2026-06-10T09:00:00Z');

/** The people of a demo portal, numbered as a database would. */
function staffOf(content: PortalContent): Staff {
  const { key, name, kind, language, timeZone, currency, country, decisions, workItems } = content;
  const staff: Staff = { portal: { id: 1, key, name, kind, language, timeZone, currency, country, decisions, workItems }, content, handlers: [], inspectors: [], repairers: [] };
  let id = 0;
  for (const office of content.companies.flatMap(({ offices }) => offices)) {
    const people = office.members.map((member): StaffMember => ({ ...member, id: (id += 1), portalId: 1 }));
    const team = { office: { id: (id += 1), name: office.name, portalId: 1 }, place: office, members: people.filter(({ level }) => level < 5) };
    staff.handlers.push(...people.filter(({ level }) => level === 5));
    if (team.members.length === 0 || office.rests) continue;
    (office.inspects ? staff.inspectors : staff.repairers).push(team);
    if (office.inspects && kind === 'contractor') staff.repairers.push(team);
  }
  return staff;
}

function plan(content: PortalContent, chapter: StoryPlan['chapter'], seed: number, at = now): StoryPlan {
  let last = 0;
  const ids: Ids = { next: () => (last += 1) };
  return { staff: staffOf(content), people: peopleContent(), random: createRandom(seed), ids, number: '26-1', chapter, now: at };
}

describe.each(portalContents().map((content) => [content.key, content] as const))('PF-05 stories of %s', (_key, content) => {
  it.each(CHAPTERS)('%s: the same for the same seed, another for another', (chapter) => {
    expect(tellStory(plan(content, chapter, 7))).toEqual(tellStory(plan(content, chapter, 7)));
    expect(tellStory(plan(content, chapter, 7))).not.toEqual(tellStory(plan(content, chapter, 8)));
  });

  it.each(CHAPTERS)('%s: events in the order of time, none ahead of now', (chapter) => {
    for (let seed = 0; seed < 20; seed += 1) {
      const times = tellStory(plan(content, chapter, seed)).events.map(({ at }) => at);
      expect(times).toEqual([...times].sort((left, right) => left - right));
      expect(Math.max(...times)).toBeLessThan(now);
    }
  });

  it('reaches the milestone where, and only where, the inspection has a responsible', () => {
    for (const chapter of CHAPTERS) {
      const story = tellStory(plan(content, chapter, 3));
      const assigned = story.events.some(({ news }) => news === 'inspectorAssigned');
      expect([chapter, story.mainInspectionAssignedAt !== null]).toEqual([chapter, assigned]);
    }
  });

  it('CP-14 has approved, partly approved and waiting budgets, whose sums are those of their lines', () => {
    const budgets = CHAPTERS.flatMap((chapter) => [1, 2, 3].flatMap((seed) => tellStory(plan(content, chapter, seed)).budgets));
    expect(new Set(budgets.map(({ status }) => status))).toEqual(new Set(content.workItems ? ['approved', 'partlyApproved', 'submitted'] : ['approved', 'submitted']));
    for (const { status, amount, approvedAmount, decidedAt, lines } of budgets) {
      expect(lines.length > 0, 'answer 11').toBe(content.workItems);
      const total = (chosen: typeof lines) => chosen.reduce((before, line) => before + line.amount, 0);
      if (lines.length > 0) expect(amount).toBe(total(lines));
      if (status === 'submitted') expect([approvedAmount, decidedAt, lines.some(({ approved }) => approved)]).toEqual([null, null, false]);
      else expect(approvedAmount).toBe(lines.length > 0 ? total(lines.filter(({ approved }) => approved)) : amount);
    }
  });

  it('CP-14 starts no work without its budget, and offers the customer a line of one that is approved', () => {
    for (const chapter of CHAPTERS) {
      const { tasks, budgets, cashOffers } = tellStory(plan(content, chapter, 5));
      const begun = tasks.filter(({ needsBudget, status }) => needsBudget && ['started', 'done', 'approved'].includes(status));
      expect(begun.filter(({ id }) => !budgets.some(({ taskId, status }) => taskId === id && status === 'approved'))).toEqual([]);
      const lines = budgets.flatMap((budget) => budget.lines);
      expect(cashOffers.map(({ lineId }) => lines.find(({ id }) => id === lineId)?.approved)).toEqual(cashOffers.map(() => true));
      if (chapter === 'repairing') expect(cashOffers).toHaveLength(content.workItems ? 1 : 0);
    }
  });
});

/** Any minute of three years, nights, weekends, leap day and changes of the clock among them. */
const anyInstant = fc.integer({ min: Date.parse('2026-01-01T00:00:00Z'), max: Date.parse('2028-12-31T23:59:59Z') });

describe.each(portalContents().map((content) => [content.key, content] as const))('PF-05 whenever the demo of %s is loaded,', (_key, content) => {
  const zone = content.timeZone;
  const everyStory = (check: (story: ReturnType<typeof tellStory>, at: number) => void) =>
    fc.assert(
      fc.property(fc.constantFrom(...CHAPTERS), fc.nat(1_000_000), anyInstant, (chapter, seed, at) => {
        check(tellStory(plan(content, chapter, seed, at)), at);
      }),
      { numRuns: 250 },
    );
  const isWorkday = (day: string) => ![0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());

  it('events lie in working hours, in order, before now', () => {
    everyStory(({ events, messages, documents, case: told }, at) => {
      const times = events.map((event) => event.at);
      expect(times).toEqual([...times].sort((left, right) => left - right));
      const all = [...times, told.reportedAt, ...messages.map((message) => message.at), ...documents.map(({ sharedAt }) => sharedAt ?? 0)];
      const odd = all.filter((time) => {
        const [day = '', hour = ''] = localDateTime(time, zone).split('T');
        return time >= at || !isWorkday(day) || hour < '08:00' || hour >= '16:00';
      });
      expect(odd).toEqual([]);
    });
  });

  it('finished tasks lie in the past, running ones span today, planned ones lie ahead', () => {
    everyStory(({ tasks }, at) => {
      const clock = localDateTime(at, zone);
      const today = localDate(at, zone);
      for (const { status, scheduledFrom: from, scheduledTo: to, meetingAt } of tasks) {
        if (['done', 'approved'].includes(status)) {
          expect((meetingAt ?? '') <= clock).toBe(true);
          expect((to ?? '') <= today).toBe(true);
        } else if (status === 'started') {
          expect([(from ?? 'no day') <= today, (to ?? '') >= today]).toEqual([true, true]);
          expect((meetingAt ?? '') <= clock).toBe(true);
        } else {
          expect((from ?? 'none') > today).toBe(true);
          expect((meetingAt ?? 'none') > clock).toBe(true);
        }
      }
    });
  });

  it('meetings lie within the days of their task and within working hours, on workdays', () => {
    everyStory(({ tasks }) => {
      for (const { scheduledFrom: from, scheduledTo: to, meetingAt } of tasks) {
        for (const day of [from, to, meetingAt?.slice(0, 10)]) if (day) expect([day, isWorkday(day)]).toEqual([day, true]);
        if (!meetingAt) continue;
        const [day = '', hour = ''] = meetingAt.split('T');
        expect(hour >= '08:00' && hour < '16:00').toBe(true);
        expect((from ?? day) <= day && day <= (to ?? day)).toBe(true);
      }
    });
  });

  it('tasks follow each other in the order in which they are done, and begin and end on their days', () => {
    everyStory(({ tasks, events }) => {
      const dated = tasks.filter(({ kind }) => kind !== 'projectManagement').map((task) => [task.scheduledFrom ?? task.meetingAt?.slice(0, 10), task.scheduledTo ?? task.meetingAt?.slice(0, 10)]);
      const days = dated.flat().filter((day) => day !== undefined);
      expect(days).toEqual([...days].sort());
      const told = events.filter(({ news }) => news === 'taskStartedOrEnded');
      for (const { public: facts, at } of told) {
        const { task: title, what } = facts as { task: string; what: string };
        const task = tasks.find((candidate) => candidate.title === title);
        expect(localDate(at, zone)).toBe(what === 'started' ? task?.scheduledFrom : task?.scheduledTo);
      }
    });
  });
});
