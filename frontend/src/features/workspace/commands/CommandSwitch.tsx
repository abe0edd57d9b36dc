'use client';

import { useToasts } from '@/ui/workspace/Toasts';
import styles from './CommandSwitch.module.css';
import type { CommandSpec } from './spec';
import { useCommand } from './useCommand';

/** Something that is on or off; without a command it only says which. */
export function CommandSwitch({ spec, on, label, state }: { spec: CommandSpec | null; on: boolean; label: string; state: string }) {
  return spec ? <Switch spec={spec} on={on} label={label} state={state} /> : <>{state}</>;
}

function Switch({ spec, on, label, state }: { spec: CommandSpec; on: boolean; label: string; state: string }) {
  const toasts = useToasts();
  const { give, pending } = useCommand(spec);
  const press = async () => {
    if (pending) return;
    if (spec.hindered) return toasts.tell({ said: spec.hindered, tone: 'warning' });
    const { problem } = await give({});
    if (problem) toasts.tell({ said: problem, tone: 'warning' });
  };
  return (
    <button type="button" role="switch" className={styles.switch} aria-checked={on} aria-label={label} aria-disabled={spec.hindered ? true : undefined} title={spec.hindered ?? undefined} onClick={() => void press()}>
      <span className={styles.track} aria-hidden="true" />
      {state}
    </button>
  );
}
