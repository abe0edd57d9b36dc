'use client';

import { Plus } from 'lucide';
import { useState } from 'react';
import type { MasterKind } from '@/cms/masters';
import { Icon } from '@/ui/Icon';
import { WorkButton } from '@/ui/workspace/WorkButton';
import { MasterDialog } from './MasterDialog';
import type { MasterWords } from './masterWords';

export function AddMaster({ portal, kind, words }: { portal: string; kind: MasterKind; words: MasterWords }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <WorkButton type="button" look="primary" onClick={() => setOpen(true)}>
        <Icon of={Plus} /> {words.add}
      </WorkButton>
      {isOpen ? <MasterDialog portal={portal} kind={kind} row={null} words={words} onClose={() => setOpen(false)} /> : null}
    </>
  );
}
