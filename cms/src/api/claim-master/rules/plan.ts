import { plainNumber } from './kinds';
import type { MasterLine } from './import-lines';

/** A part or a repair as it is kept: the price in minor units, the time in thousandths of an hour. */
export interface KeptMaster {
  id: number;
  documentId: string;
  number: string;
  description: string;
  value: number;
  /** Taken out: on no list any more, and on the claims that have it. */
  removed: boolean;
  /** Milliseconds UTC. */
  updatedAt: number;
}

export interface PlannedChange {
  line: MasterLine;
  /** Null for what is new. */
  before: KeptMaster | null;
}

/** What a file changes: what it does not name stays as it is, and what it names as it stands is not written again (CL-04). */
export function changesOf(lines: readonly MasterLine[], kept: ReadonlyMap<string, KeptMaster>): PlannedChange[] {
  return lines
    .map((line) => ({ line, before: kept.get(plainNumber(line.number)) ?? null }))
    .filter(({ line, before }) => !before || before.removed || before.number !== line.number || before.description !== line.description || before.value !== line.value);
}
