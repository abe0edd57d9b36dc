type Day = 'never' | 'from' | 'to' | 'until';

/** What a thin case is like, and what the rules make of it: the second half is held against the rules after each growth. */
interface Shape {
  readonly status: 'open' | 'waiting' | 'closed';
  /** Of the task; null for a case without one. */
  readonly task: string | null;
  readonly days: boolean;
  readonly office: boolean;
  readonly member: boolean;
  /** It has a main inspection, too, that was approved; its decision is made. */
  readonly inspected: boolean;
  readonly external: 'unnamed' | 'named' | null;

  readonly needs: string | null;
  readonly action: boolean;
  readonly due: Day;
  readonly officeActs: boolean;
  readonly memberActs: boolean;
  readonly taskDue: Day;
}

const shape = (traits: Partial<Shape>): Shape => ({
  status: 'open',
  task: null,
  days: false,
  office: false,
  member: false,
  inspected: false,
  external: null,
  needs: null,
  action: false,
  due: 'never',
  officeActs: false,
  memberActs: false,
  taskDue: 'never',
  ...traits,
});

const given = { office: true, member: true, days: true };

/** Of ten cases one each. */
export const SHAPES: readonly Shape[] = [
  shape({ needs: 'addTask', action: true }),
  shape({ task: 'created', days: true, needs: 'chooseOffice', action: true, due: 'from' }),
  shape({ task: 'allocated', days: true, office: true, needs: 'officeConfirms', due: 'from', officeActs: true, taskDue: 'from' }),
  shape({ task: 'assigned', office: true, member: true, needs: 'daysAreSet', memberActs: true }),
  shape({ task: 'scheduled', ...given, inspected: true, needs: 'workStarts', due: 'from', taskDue: 'from' }),
  shape({ task: 'started', ...given, inspected: true, needs: 'workEnds', due: 'to', taskDue: 'to' }),
  shape({ task: 'done', ...given, needs: 'approveTask', action: true, due: 'to' }),
  shape({ status: 'closed', task: 'approved', ...given }),
  shape({ task: 'scheduled', ...given, external: 'unnamed', needs: 'officeNamesHandler', taskDue: 'from' }),
  shape({ status: 'waiting', task: 'scheduled', ...given, external: 'named', needs: 'waits', due: 'until', taskDue: 'from' }),
];
