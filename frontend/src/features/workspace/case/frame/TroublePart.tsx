'use client';

import { useToasts } from '@/ui/workspace/Toasts';
import { WorkButton } from '@/ui/workspace/WorkButton';
import { WorkNotice } from '@/ui/workspace/WorkNotice';
import styles from './TroublePart.module.css';

/** What a part says that could not be read. Its words stand in the frame, because none come where something broke. */
export function TroublePart({ onAgain }: { onAgain: () => void }) {
  const { words } = useToasts();
  return (
    <div className={styles.trouble}>
      <WorkNotice tone="warning">{words.trouble}</WorkNotice>
      <WorkButton type="button" onClick={onAgain}>
        {words.again}
      </WorkButton>
    </div>
  );
}
