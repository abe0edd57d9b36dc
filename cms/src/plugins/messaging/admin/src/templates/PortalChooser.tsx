import { Box, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { useWords } from '../words';
import type { Portal } from './api';

export function PortalChooser({ portals, chosen, onChoose }: { portals: Portal[]; chosen: string; onChoose(key: string): void }) {
  const say = useWords();
  return (
    <Box width="24rem">
      <SingleSelect size="S" aria-label={say('portal.label')} value={chosen} onChange={(key) => onChoose(String(key))}>
        {portals.map(({ key, name }) => (
          <SingleSelectOption key={key} value={key}>
            {name}
          </SingleSelectOption>
        ))}
      </SingleSelect>
    </Box>
  );
}
