'use client';

import { Phone } from 'lucide';
import { useState } from 'react';
import { Icon } from '@/ui/Icon';
import { CommandDialog } from '../../commands/CommandDialog';
import type { CommandSpec } from '../../commands/spec';

type Properties = { mobile: string; readable: string; spec: CommandSpec | null; className?: string | undefined; iconClass?: string | undefined };

/** Calls somebody by the telephone at hand, and asks afterwards what became of it. */
export function CallLink({ mobile, readable, spec, className, iconClass }: Properties) {
  const [called, setCalled] = useState(false);
  return (
    <>
      <a href={`tel:${mobile}`} className={className} aria-label={spec ? `${spec.label}, ${readable}` : readable} onClick={() => spec && setCalled(true)}>
        <Icon of={Phone} className={iconClass} />
        {readable}
      </a>
      {called && spec ? <CommandDialog spec={spec} onClose={() => setCalled(false)} /> : null}
    </>
  );
}
