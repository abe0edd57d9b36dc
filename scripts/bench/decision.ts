import { createRequire } from 'node:module';
import { join } from 'node:path';

import type { CaseFacts } from '../../cms/src/plugins/visibility/server/rules/milestones.ts';
import type { Part } from '../../cms/src/plugins/visibility/server/rules/parts.ts';
import type { Settings } from '../../cms/src/plugins/visibility/server/rules/settings.ts';

interface Rules {
  PARTS: Record<Part, object>;
  canSeePart(part: Part, settings: Settings, facts: CaseFacts): { visible: boolean };
}

/** Decisions a second of the compiled rules: every part of the page, settings and cases in turn. The best of five. */
export function decisionsPerSecond(cms: string): number {
  const require = createRequire(join(cms, 'package.json'));
  const rules = join(cms, 'dist', 'src', 'plugins', 'visibility', 'server', 'rules');
  const { PARTS, canSeePart } = require(join(rules, 'parts.js')) as Rules;
  const { DEFAULT_SETTINGS } = require(join(rules, 'settings.js')) as { DEFAULT_SETTINGS: Settings };
  const parts = Object.keys(PARTS) as Part[];
  const settings: Settings[] = [DEFAULT_SETTINGS, { ...DEFAULT_SETTINGS, newsTile: 'positiveDecision', planPage: 'mainInspectionAssigned', budgetTile: 'caseCreated' }];
  const facts = { status: 'open', endedAt: null } as const;
  const cases: CaseFacts[] = [
    { ...facts, id: 1, decision: 'none', mainInspectionAssignedAt: null },
    { ...facts, id: 2, decision: 'accepted', mainInspectionAssignedAt: 1 },
    { ...facts, id: 3, decision: 'rejected', mainInspectionAssignedAt: 2 },
  ];
  const rounds = 100_000;
  let best = 0;
  let visible = 0;
  for (let attempt = 0; attempt < 5; attempt += 1) {
    const begin = performance.now();
    for (let round = 0; round < rounds; round += 1) {
      const chosen = settings[round % settings.length];
      const about = cases[round % cases.length];
      if (!chosen || !about) continue;
      for (const part of parts) if (canSeePart(part, chosen, about).visible) visible += 1;
    }
    best = Math.max(best, (rounds * parts.length * 1000) / (performance.now() - begin));
  }
  // Uses the answers, so that they cannot be optimised away.
  return visible > 0 ? Math.round(best) : 0;
}
