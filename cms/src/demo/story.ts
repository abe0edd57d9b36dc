import { CHAPTERS, type Chapter, type Story, type StoryPlan } from './chapters';
import { Teller } from './teller';
import { workdaysBefore } from './working-days';

/**
 * How many workdays ago a story of each chapter begins at the latest: as long as its steps can take, so that what is
 * over is over before now, whatever the day and the hour.
 */
const PACE: Record<Chapter, number> = {
  reported: 0, allocated: 3, assigned: 5, inspecting: 8, inspected: 11, decided: 20, repairing: 24, repaired: 42, closed: 45, waiting: 13, cancelled: 7, reopened: 48,
};

/** Tells a case up to its chapter. Pure but for the random numbers and ids it is given. */
export function tellStory(plan: StoryPlan): Story {
  const { staff, random, now, chapter } = plan;
  const teller = new Teller(plan, workdaysBefore(now, PACE[chapter] + random.whole(0, 2), staff.portal.timeZone, random));
  teller.report();
  const reached = (wanted: Chapter) => CHAPTERS.indexOf(chapter) >= CHAPTERS.indexOf(wanted);
  const { inspection: title, reasons } = staff.content.words;
  const inspection = teller.addTask(title, 'inspection', true);
  if (reached('allocated')) teller.allocateInspection(inspection);
  if (reached('assigned')) teller.assignInspection(inspection);
  if (chapter === 'cancelled') return teller.end('cancelled', reasons.cancelled);
  if (reached('inspecting')) teller.inspect(inspection);
  if (reached('inspected')) teller.reportInspection(inspection);
  if (chapter === 'waiting') return teller.end('waiting', reasons.waiting);
  if (reached('decided')) teller.decideAndPlan();
  if (reached('repairing')) teller.repair(reached('repaired'));
  if (reached('closed')) teller.end('closed', reasons.closed);
  if (chapter === 'reopened') teller.end('open', reasons.reopened);
  return teller.story;
}
