import { keptName } from '@/surroundings/keptHere';
import type { FindingsDraft, RoomDraft } from './findings';

/** What was typed and not sent, beside what it was typed over. */
export type KeptDraft = { base: FindingsDraft; mine: FindingsDraft };

/** On a device that several use, each has her own. */
const placeOf = (member: string, task: string) => keptName('work-findings', member, task);

const sameRooms = (left: readonly RoomDraft[], right: readonly RoomDraft[]): boolean =>
  left.length === right.length && left.every((one, index) => (['name', 'damage', 'moisture'] as const).every((part) => one[part] === right[index]?.[part]));

const isSame = (left: FindingsDraft, right: FindingsDraft, part: keyof FindingsDraft): boolean => (part === 'rooms' ? sameRooms(left.rooms, right.rooms) : left[part] === right[part]);

const parts = (of: FindingsDraft) => Object.keys(of) as (keyof FindingsDraft)[];

export const isSameDraft = (left: FindingsDraft, right: FindingsDraft): boolean => parts(left).every((part) => isSame(left, right, part));

/**
 * What was typed, over what stands by now: where somebody else has written in the meantime, theirs stays in each part
 * that was left as it was. `overTheirs` says whether something of theirs would be written over.
 */
export function caughtUp({ base, mine }: KeptDraft, theirs: FindingsDraft): { draft: FindingsDraft; overTheirs: boolean } {
  const changed = parts(mine).filter((part) => !isSame(mine, base, part));
  const taken = Object.fromEntries(changed.map((part) => [part, mine[part]]));
  return { draft: { ...theirs, ...taken }, overTheirs: changed.some((part) => !isSame(theirs, base, part) && !isSame(theirs, mine, part)) };
}

const TEXTS = ['inspectedOn', 'cause', 'causeStopped', 'extent', 'habitable', 'recommendation'] as const;

const hasTexts = (of: object, names: readonly string[]): boolean => names.every((name) => typeof Reflect.get(of, name) === 'string');

function isDraft(given: unknown): given is FindingsDraft {
  if (typeof given !== 'object' || given === null || !('rooms' in given) || !Array.isArray(given.rooms)) return false;
  return hasTexts(given, TEXTS) && given.rooms.every((room: unknown) => typeof room === 'object' && room !== null && 'key' in room && typeof room.key === 'number' && hasTexts(room, ['name', 'damage', 'moisture']));
}

/** Null where nothing is kept, or nothing that this form could show: an older form may have kept it. */
export function keptDraft(member: string, task: string): KeptDraft | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(placeOf(member, task)) ?? 'null');
    if (typeof kept !== 'object' || kept === null || !('base' in kept) || !('mine' in kept)) return null;
    return isDraft(kept.base) && isDraft(kept.mine) ? { base: kept.base, mine: kept.mine } : null;
  } catch {
    return null;
  }
}

export function keepDraft(member: string, task: string, written: KeptDraft): void {
  try {
    if (isSameDraft(written.base, written.mine)) localStorage.removeItem(placeOf(member, task));
    else localStorage.setItem(placeOf(member, task), JSON.stringify(written));
  } catch {
    // A browser that keeps nothing still shows and sends what is typed.
  }
}

export function forgetDraft(member: string, task: string): void {
  localStorage.removeItem(placeOf(member, task));
}
