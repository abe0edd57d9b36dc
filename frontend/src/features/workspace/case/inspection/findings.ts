import type { Findings } from '@/cms/types';
import { numberFormat } from '@/ui/words/intl';

/** The findings as they stand in the form. */
export type RoomDraft = { key: number; name: string; damage: string; moisture: string };
export type FindingsDraft = { inspectedOn: string; cause: string; causeStopped: string; extent: string; rooms: RoomDraft[]; habitable: string; recommendation: string };

export const CAUSE_STOPPED = ['yes', 'no', 'unknown'] as const;
export const HABITABLE = ['yes', 'partly', 'no'] as const;

export function draftOf(found: Findings | null, tag: string): FindingsDraft {
  const written = numberFormat(tag, { useGrouping: false, maximumFractionDigits: 1 });
  return {
    inspectedOn: found?.inspectedOn ?? '',
    cause: found?.cause ?? '',
    causeStopped: found?.causeStopped ?? '',
    extent: found?.extent ?? '',
    rooms: (found?.rooms ?? []).map(({ name, damage, moisture }, key) => ({ key, name, damage: damage ?? '', moisture: moisture === null || moisture === undefined ? '' : written.format(moisture) })),
    habitable: found?.habitable ?? '',
    recommendation: found?.recommendation ?? '',
  };
}

/** Percent with at most one decimal, written with a dot or a comma; null where it is no such number. */
export function readMoisture(written: string): number | null {
  const match = /^(\d{1,3})(?:[.,](\d))?\s*%?$/.exec(written.trim());
  const value = match ? Number(`${match[1]}.${match[2] ?? '0'}`) : null;
  return value !== null && value <= 100 ? value : null;
}

const isBlank = ({ name, damage, moisture }: RoomDraft): boolean => !name.trim() && !damage.trim() && !moisture.trim();

/** The first room that cannot be saved as it is, by its place in the form, and what of it is lacking. */
export function lackingRoom(rooms: readonly RoomDraft[]): { index: number; part: 'name' | 'moisture' } | null {
  for (const [index, room] of rooms.entries()) {
    if (isBlank(room)) continue;
    if (!room.name.trim()) return { index, part: 'name' };
    if (room.moisture.trim() && readMoisture(room.moisture) === null) return { index, part: 'moisture' };
  }
  return null;
}

/** What is sent; rooms that say nothing are left out. */
export function findingsOf({ rooms, ...draft }: FindingsDraft): Findings {
  const chosen = <Choice extends string>(choices: readonly Choice[], given: string): Choice | null => choices.find((choice) => choice === given) ?? null;
  return {
    inspectedOn: draft.inspectedOn || null,
    cause: draft.cause.trim() || null,
    causeStopped: chosen(CAUSE_STOPPED, draft.causeStopped),
    extent: draft.extent.trim() || null,
    rooms: rooms.filter((room) => !isBlank(room)).map(({ name, damage, moisture }) => ({ name: name.trim(), damage: damage.trim() || null, moisture: moisture.trim() ? readMoisture(moisture) : null })),
    habitable: chosen(HABITABLE, draft.habitable),
    recommendation: draft.recommendation.trim() || null,
  };
}
