import type { Core } from '@strapi/strapi';
import { settingsStore } from '../plugins/visibility/server/services/settings-store';
import { peopleContent } from './content';
import type { Staff } from './organisation';
import { createRandom } from './random';
import { reserveIds, StoryStorage } from './storage';
import { CHAPTERS, type Chapter } from './chapters';
import { tellStory } from './story';

const BATCH = 500;

export interface GeneratedCase {
  portal: string;
  number: string;
  chapter: Chapter;
  caseId: number;
}

/**
 * Generates believable cases at every chapter, the same for the same seed and start, in batches so that a million
 * need no more memory than a thousand.
 */
export async function generateCases(
  strapi: Core.Strapi,
  staffs: Staff[],
  options: { count: number; seed: number; now: number; links: 'queued' | 'sent' },
  onBatch: (done: number) => void = () => undefined,
): Promise<GeneratedCase[]> {
  const random = createRandom(options.seed);
  const ids = await reserveIds(strapi);
  const people = peopleContent();
  const storage = new StoryStorage(strapi, ids, random, options.links);
  const settings = new Map<string, Awaited<ReturnType<ReturnType<typeof settingsStore>['current']>>['settings']>();
  for (const { portal } of staffs) settings.set(portal.key, (await settingsStore(strapi).current(portal)).settings);
  const taken = await numbersTaken(strapi);
  const made: GeneratedCase[] = [];
  for (let index = 0; index < options.count; index += 1) {
    // Whatever the day, each portal has a case at every chapter before chance decides.
    const certain = index < CHAPTERS.length * staffs.length;
    const byChance = random.next() < (staffs[0]?.content.share ?? 1) ? staffs[0] : staffs[1];
    const staff = certain ? staffs[Math.floor(index / CHAPTERS.length)] : byChance;
    if (!staff) break;
    const chapter = certain ? CHAPTERS[index % CHAPTERS.length] : random.pick(CHAPTERS);
    const number = `${staff.content.numberPrefix}${String(taken + index + 1).padStart(4, '0')}`;
    const story = tellStory({ staff, people, random, ids, number, chapter: chapter ?? 'reported', now: options.now, ...(certain && { damage: staff.content.damages[0] }) });
    const ofPortal = settings.get(staff.portal.key);
    if (ofPortal) storage.add({ staff, settings: ofPortal, story });
    if (made.length < 1000) made.push({ portal: staff.portal.key, number, chapter: chapter ?? 'reported', caseId: story.case.id });
    if ((index + 1) % BATCH === 0) {
      await storage.write();
      onBatch(index + 1);
    }
  }
  await storage.write();
  onBatch(options.count);
  return made;
}

async function numbersTaken(strapi: Core.Strapi): Promise<number> {
  const row = await strapi.db.connection('portico_case_facts').count<{ taken: number | string }[]>('* as taken');
  return Number(row[0]?.taken ?? 0);
}
