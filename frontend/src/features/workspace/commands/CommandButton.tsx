'use client';

import { type ComponentProps, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { useToasts } from '@/ui/workspace/Toasts';
import { WorkButton } from '@/ui/workspace/WorkButton';
import { useMenuAct } from '../command-menu/MenuActs';
import { CommandDialog } from './CommandDialog';
import styles from './Commands.module.css';
import type { CommandSpec } from './spec';
import { useCommand } from './useCommand';

/** What is done with the case as a whole; a case has too many tasks and people for all that may be done with each. */
const inMenu: ReadonlySet<string> = new Set(['waitCase', 'resumeCase', 'closeCase', 'cancelCase', 'reopenCase', 'decideCase', 'changeCase', 'setReminder', 'askCustomer', 'addTask']);

type Properties = { spec: CommandSpec; look?: ComponentProps<typeof WorkButton>['look']; small?: boolean; className?: string | undefined; pressed?: boolean; /** What it is called where several of one word stand in a row. */ label?: string; /** Says beneath it why it cannot be done now; else only whoever asks is told. */ tellsWhy?: boolean; children?: ReactNode };

/** Gives a command: at once where there is nothing to say or ask, else by a dialog. One that the state of things forbids stays, and says why. */
export function CommandButton({ spec, look, small, className, pressed, label, tellsWhy = false, children }: Properties) {
  const button = useRef<HTMLButtonElement>(null);
  const why = useId();
  /** As it was when the dialog opened: what others change beneath it is refused then, not written over. */
  const [opened, setOpened] = useState<CommandSpec | null>(null);
  const toasts = useToasts();
  const { give, pending } = useCommand(spec);
  const { hotkey, hindered } = spec;
  const asks = spec.fields.length > 0 || spec.says.length > 0;

  const press = async () => {
    if (hindered) return toasts.tell({ said: hindered, tone: 'warning' });
    if (asks) return setOpened(spec);
    const { problem } = await give({});
    if (problem) toasts.tell({ said: problem, tone: 'warning' });
  };

  const command = spec.steps.length === 1 ? spec.steps[0]?.command : undefined;
  useMenuAct(command && inMenu.has(command) && !hindered ? spec.title : null, 'act', hotkey, () => button.current?.click());
  useHotkey(hotkey, () => button.current?.click());
  return (
    <>
      <WorkButton
        ref={button}
        type="button"
        look={look ?? 'plain'}
        small={small ?? false}
        className={className}
        title={tellsWhy ? undefined : (hindered ?? undefined)}
        aria-pressed={pressed}
        aria-label={label}
        aria-disabled={hindered || pending ? true : undefined}
        aria-describedby={hindered ? why : undefined}
        aria-haspopup={asks && !hindered ? 'dialog' : undefined}
        onClick={() => void press()}
      >
        {children ?? spec.label}
        {hotkey ? (
          <kbd aria-hidden="true" className={styles.key}>
            {hotkey.toUpperCase()}
          </kbd>
        ) : null}
      </WorkButton>
      {hindered ? (
        <span id={why} hidden={!tellsWhy} className={styles.why}>
          {hindered}
        </span>
      ) : null}
      {opened ? <CommandDialog spec={opened} onClose={() => setOpened(null)} /> : null}
    </>
  );
}

/** One key of its own, where nobody is writing and no dialog is open. */
function useHotkey(key: string | undefined, press: () => void): void {
  useEffect(() => {
    if (!key) return;
    const listen = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== key || event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
      const target = event.target instanceof Element ? event.target : null;
      if (target?.closest('input, textarea, select, [contenteditable]') || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      press();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  });
}
