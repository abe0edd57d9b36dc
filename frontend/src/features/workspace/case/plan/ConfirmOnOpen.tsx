'use client';

import { useParams } from 'next/navigation';
import { useEffect } from 'react';
import { giveCommands } from '../../commands/giveCommands';

/** Whoever opens the case for the office has seen its tasks, and that takes them. It is not tried twice where it fails. */
export function ConfirmOnOpen({ tasks }: { tasks: string[] }) {
  const { portal } = useParams<{ portal: string }>();
  const waiting = tasks.join(' ');
  useEffect(() => {
    if (waiting) void giveCommands(portal, waiting.split(' ').map((id) => ({ command: 'confirmTask' as const, id })), {});
  }, [portal, waiting]);
  return null;
}
