import type { Matrix } from './matrix';
import { existsIn, RIGHTS, ROLE_NAMES } from './rights';

export interface MatrixFinding {
  /** `rights.<role>` */
  setting: string;
  message: string;
}

/** What a schema cannot say: a right that means nothing in this portal is given to nobody there (EH-02). */
export function matrixFindings(candidate: Matrix, portal: { workItems: boolean }): MatrixFinding[] {
  return ROLE_NAMES.flatMap((role) =>
    candidate.rights[role]
      .filter((right) => !existsIn(right, portal))
      .map((right) => ({
        setting: `rights.${role}`,
        message: `${right} exists only in portals that ${RIGHTS[right].where === 'workItems' ? 'work' : 'do not work'} with work items.`,
      })),
  );
}
