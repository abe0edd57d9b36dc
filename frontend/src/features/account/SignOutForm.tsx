'use client';

import { type ReactNode, useEffect } from 'react';
import { forgetKept } from '@/surroundings/keptHere';
import { hasLeft, leave } from './leaving';
import { signOutAction } from './signOut';

/** Signs out; what was typed and not sent does not stay behind in this browser. */
export function SignOutForm({ portal, children }: { portal: string; children: ReactNode }) {
  useEffect(() => hasLeft, []);
  const onSubmit = () => {
    forgetKept();
    leave();
  };
  return (
    <form action={signOutAction} onSubmit={onSubmit}>
      <input type="hidden" name="portal" value={portal} />
      {children}
    </form>
  );
}
