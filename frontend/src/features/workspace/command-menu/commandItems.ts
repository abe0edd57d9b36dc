import { plain } from '@/ui/words/plain';
import type { CaseState } from '../case/caseState';

export type CommandIcon = 'dashboard' | 'claims' | 'rmas' | 'units' | 'clients' | 'clientRecords' | 'dossiers' | 'masters' | 'knowledge' | 'cases' | 'case' | 'rfqs' | 'reports' | 'company' | 'account' | 'act' | 'write' | 'search';

/** A place that the command menu leads to, as a case's with its state. */
export type CommandPlace = { href: string; label: string; detail?: string; icon?: CommandIcon; state?: CaseState };

/** What the menu offers: a place, or something to do, which has no address but may have a key of its own. */
export type CommandItem = Omit<CommandPlace, 'href'> & { href?: string; run?: () => void; key?: string | undefined };

export type CommandGroup = { heading: string; items: CommandItem[] };

/** A route handler of this portal that finds places: asked with `?q=`, it answers `CommandPlace[]` (see `answerMember`). */
export type CommandFinder = { heading: string; address: string };

/** As people type: without accents, in any case, the beginnings of words in any order. */
export function matches({ label, detail = '' }: CommandItem, typed: string): boolean {
  const words = wordsOf(`${label} ${detail}`);
  return wordsOf(typed).every((part) => words.some((word) => word.startsWith(part)));
}

const wordsOf = (text: string) => plain(text).split(/[^\p{L}\p{N}]+/u).filter(Boolean);

/** The groups that are left, without those that are empty. */
export function found(groups: CommandGroup[], typed: string): CommandGroup[] {
  return groups.map(({ heading, items }) => ({ heading, items: items.filter((item) => matches(item, typed)) })).filter(({ items }) => items.length > 0);
}

/** The place of the cursor after a key: over both ends and around. */
export function moved(cursor: number, key: string, count: number): number {
  if (count === 0) return 0;
  switch (key) {
    case 'ArrowDown':
      return (cursor + 1) % count;
    case 'ArrowUp':
      return (cursor - 1 + count) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return Math.min(cursor, count - 1);
  }
}
