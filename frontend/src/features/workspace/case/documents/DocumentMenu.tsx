'use client';

import { Settings } from 'lucide';
import { RowMenu } from '@/ui/workspace/RowMenu';
import { CommandButton } from '../../commands/CommandButton';
import type { CommandSpec } from '../../commands/spec';
import type { DocumentRow, LibraryWords } from './documentRows';

/** What else can be done with one document, behind its cogwheel. */
export function DocumentMenu({ row, words, unshare }: { row: DocumentRow; words: LibraryWords; unshare: CommandSpec | null }) {
  if (!row.href && !unshare) return null;
  return (
    <RowMenu icon={Settings} label={row.menu}>
      {row.href ? (
        <>
          <li>
            <a href={row.href} target="_blank" rel="noreferrer">
              {words.open}
            </a>
          </li>
          <li>
            <a href={`${row.href}?download=1`}>{words.download}</a>
          </li>
        </>
      ) : null}
      {unshare ? (
        <li>
          <CommandButton spec={unshare} look="quiet" />
        </li>
      ) : null}
    </RowMenu>
  );
}
