import { Box, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { useWords } from '../words';
import type { Portal } from './api';

interface PortalFilterProps {
  portals: Portal[];
  /** Null for all. */
  chosen: string | null;
  onChoose(key: string | null): void;
}

export function PortalFilter({ portals, chosen, onChoose }: PortalFilterProps) {
  const say = useWords();
  return (
    <Box width="24rem">
      <SingleSelect size="S" aria-label={say('portal.label')} value={chosen ?? ''} onChange={(key) => onChoose(String(key) || null)}>
        <SingleSelectOption value="">{say('messages.portals.all')}</SingleSelectOption>
        {portals.map(({ key, name }) => (
          <SingleSelectOption key={key} value={key}>
            {name}
          </SingleSelectOption>
        ))}
      </SingleSelect>
    </Box>
  );
}
