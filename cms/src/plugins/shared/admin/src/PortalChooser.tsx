import { Box, SingleSelect, SingleSelectOption } from '@strapi/design-system';

export interface PortalChooserProps {
  label: string;
  portals: { key: string; name: string }[];
  chosen: string | null;
  onChoose(key: string): void;
}

export function PortalChooser({ label, portals, chosen, onChoose }: PortalChooserProps) {
  return (
    <Box width="24rem">
      <SingleSelect size="S" aria-label={label} placeholder={label} value={chosen} onChange={(key) => onChoose(String(key))}>
        {portals.map(({ key, name }) => (
          <SingleSelectOption key={key} value={key}>
            {name}
          </SingleSelectOption>
        ))}
      </SingleSelect>
    </Box>
  );
}
