import type { CommandName } from './commandTable';

/** What a command is given to; `version` is the one of the case that was looked at, where that counts. */
export type Step = { command: CommandName; id: string; other?: string; version?: string; fixed?: Record<string, string> };

/** `hint` says more where there is room for it. */
export type Choice = { value: string; label: string; hint?: string };

export type Field = {
  name: string;
  label: string;
  kind: 'text' | 'long' | 'date' | 'time' | 'number' | 'choice';
  required: boolean;
  hint?: string;
  value?: string;
  choices?: Choice[];
  /** A route handler that answers `Choice[]`; asked when the dialog opens. */
  choicesFrom?: string;
  /** The same, where there are several lists to choose from: one switches between them. */
  choiceLists?: { label: string; from: string }[];
};

/** A command with all its words, made on the server: the browser gets no language. */
export type CommandSpec = {
  /** One of them, or several of one kind that are given at once. */
  steps: Step[];
  label: string;
  title: string;
  /** What will come of it, a sentence a paragraph. */
  says: string[];
  /** What it is about, by name. */
  names?: string[];
  fields: Field[];
  submit: string;
  /** Told when it has been done. */
  done: string;
  undo?: Step[];
  /** Why it cannot be done now. */
  hindered: string | null;
  hotkey?: string;
};

export type CommandOutcome = { problem: string; field?: string } | { problem: null };
