import { Badge } from '@strapi/design-system';
import type { State } from './api';
import { useWords } from './words';

const LOOKS = { draft: ['neutral150', 'neutral800'], published: ['success100', 'success700'], changed: ['warning100', 'warning700'] } as const satisfies Record<State, readonly [string, string]>;

export function StateBadge({ state }: { state: State }) {
  const say = useWords();
  const [backgroundColor, textColor] = LOOKS[state];
  return (
    <Badge backgroundColor={backgroundColor} textColor={textColor}>
      {say(`state.${state}`)}
    </Badge>
  );
}
