import { CHAPTERS, type Chapter, type Story, type StoryPlan } from './chapters';
import { Teller } from './teller';

const HOUR = 3_600_000;

/** About how many hours a story of each chapter takes. */
const PACE: Record<Chapter, number> = {
  reported: 3, allocated: 40, assigned: 60, inspecting: 120, inspected: 150, decided: 260, repairing: 420, repaired: 900, closed: 960, waiting: 180, cancelled: 90, reopened: 1000,
};

/** Tells a case up to its chapter. Pure but for the random numbers and ids it is given. */
export function tellStory(plan: StoryPlan): Story {
  const { staff, random, now, chapter } = plan;
  const start = now - (PACE[chapter] + random.whole(1, 30)) * HOUR;
  const teller = new Teller(plan, start);
  teller.report();
  const reached = (wanted: Chapter) => CHAPTERS.indexOf(chapter) >= CHAPTERS.indexOf(wanted);
  const inspection = teller.addTask(staff.content.words.inspection, 'inspection', true);
  if (reached('allocated')) teller.allocateInspection(inspection);
  if (reached('assigned')) teller.assignInspection(inspection, chapter === 'assigned');
  if (chapter === 'cancelled') return teller.end('cancelled', 'Kunden trakk saken.');
  if (reached('inspecting')) teller.move(inspection, 'started', 20);
  if (reached('inspected')) {
    teller.move(inspection, 'done', 2);
    teller.shareDocument(staff.portal.language === 'nb' ? 'Befaringsrapport' : 'Inspection report', 'inspectionReport');
  }
  if (chapter === 'waiting') return teller.end('waiting', 'Venter på svar fra leverandøren.');
  if (reached('decided')) teller.decideAndPlan(chapter === 'decided');
  if (reached('repairing')) teller.repair(reached('repaired'));
  if (reached('closed')) teller.end('closed', 'Oppgjør sendt. Intern merknad: avkortning vurdert.');
  if (chapter === 'reopened') teller.end('open', 'Kunden klaget på gulvet.');
  return teller.story;
}
