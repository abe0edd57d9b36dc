import '../../../tests/rules/environment';
import { describe, expect, it } from 'vitest';
import { peopleContent, portalContents, type PortalContent } from './content';
import { CHAPTERS, type Ids, type StoryPlan } from './chapters';
import type { Staff, StaffMember } from './organisation';
import { createRandom } from './random';
import { tellStory } from './story';

const now = Date.parse('2026-06-10T09:00:00Z');

/** The people of a demo portal, numbered as a database would. */
function staffOf(content: PortalContent): Staff {
  const { key, name, kind, language, timeZone, currency, country, decisions } = content;
  const staff: Staff = { portal: { id: 1, key, name, kind, language, timeZone, currency, country, decisions }, content, handlers: [], inspectors: [], repairers: [] };
  let id = 0;
  for (const office of content.companies.flatMap(({ offices }) => offices)) {
    const people = office.members.map((member): StaffMember => ({ ...member, id: (id += 1), portalId: 1 }));
    const team = { office: { id: (id += 1), name: office.name, portalId: 1 }, place: office, members: people.filter(({ level }) => level < 5) };
    staff.handlers.push(...people.filter(({ level }) => level === 5));
    if (team.members.length === 0) continue;
    (office.inspects ? staff.inspectors : staff.repairers).push(team);
    if (office.inspects && kind === 'contractor') staff.repairers.push(team);
  }
  return staff;
}

function plan(content: PortalContent, chapter: StoryPlan['chapter'], seed: number): StoryPlan {
  let last = 0;
  const ids: Ids = { next: () => (last += 1) };
  return { staff: staffOf(content), people: peopleContent(), random: createRandom(seed), ids, number: '26-1', chapter, now };
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
    expect(new Set(budgets.map(({ status }) => status))).toEqual(new Set(['approved', 'partlyApproved', 'submitted']));
    for (const { status, amount, approvedAmount, decidedAt, lines } of budgets) {
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
      if (chapter === 'repairing') expect(cashOffers).toHaveLength(1);
    }
  });
});
