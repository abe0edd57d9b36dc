'use client';

import type { ReactNode } from 'react';
import { forgetKept } from '@/surroundings/keptHere';
import { signOutAction } from './signOut';

/** Signs out; what was typed and not sent does not stay behind in this browser. */
export function SignOutForm({ portal, children }: { portal: string; children: ReactNode }) {
  return (
    <form action={signOutAction} onSubmit={forgetKept}>
      <input type="hidden" name="portal" value={portal} />
      {children}
    </form>
  );
}
