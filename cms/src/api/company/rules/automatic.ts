import type { TaskKind } from '../../task/snapshot';

interface Somebody {
  documentId: string;
  name: string;
  active: boolean;
  office: { documentId: string };
}

/** Of each kind of task, whom it goes to at once when it comes to the office (answer 9); null where the office names somebody itself. */
export interface Automatic {
  kind: TaskKind;
  member: { documentId: string; name: string } | null;
}

/** Whether an office's tasks can go to somebody at once: she works there. One who has left it since gets none. */
const canGet = (officeId: string, { active, office }: Somebody): boolean => active && office.documentId === officeId;

/** What an office has chosen of these kinds and still holds. */
export function automaticOf(officeId: string, kinds: readonly TaskKind[], stored: Readonly<Record<string, string>>, members: readonly Somebody[]): Automatic[] {
  return kinds.map((kind) => {
    const chosen = members.find((member) => member.documentId === stored[kind] && canGet(officeId, member));
    return { kind, member: chosen ? { documentId: chosen.documentId, name: chosen.name } : null };
  });
}

/** What is stored once some kinds have been chosen anew; the others stay. */
export function chosenAnew(stored: Readonly<Record<string, string>>, wanted: Readonly<Partial<Record<TaskKind, string | null>>>): Record<string, string> {
  const all: Record<string, string | null> = { ...stored, ...wanted };
  return Object.fromEntries(Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== null));
}
