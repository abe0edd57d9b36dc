import { Badge, Flex, IconButton, Td, Tr, Typography } from '@strapi/design-system';
import { Pencil } from '@strapi/icons';
import type { PortalAccess } from '../access/api';
import type { Choice } from '../access/choices';
import { kindWords, rowOf } from '../access/wording';
import { useWords } from '../words';

interface AccessRowProps {
  access: PortalAccess;
  tied: Choice[];
  onOpen(): void;
}

/** The button that opens a row; the focus comes back to it. */
export const openerOf = (access: PortalAccess): string => `open-${rowOf(access)}`;

/** One API token or administrator and its portals. */
export function AccessRow({ access, tied, onOpen }: AccessRowProps) {
  const say = useWords();
  return (
    <Tr onClick={onOpen} style={{ cursor: 'pointer' }}>
      <Td>
        <Typography fontWeight="semiBold" textColor="neutral800">
          {access.name}
        </Typography>
      </Td>
      <Td>
        <Flex direction="column" alignItems="flex-start">
          <Typography textColor="neutral800">{say(`access.subject.${access.subject}`)}</Typography>
          <Typography variant="pi" textColor="neutral600">
            {kindWords(access, say)}
          </Typography>
        </Flex>
      </Td>
      <Td>
        <Flex gap={2} wrap="wrap">
          {tied.map(({ key, name }) => (
            <Badge key={key} backgroundColor="primary100" textColor="primary700">
              {name}
            </Badge>
          ))}
          {tied.length === 0 && (
            <Badge backgroundColor="warning100" textColor="neutral800">
              {say('access.nothing')}
            </Badge>
          )}
        </Flex>
      </Td>
      <Td>
        <Flex justifyContent="flex-end" onClick={(event: React.MouseEvent) => event.stopPropagation()}>
          <IconButton id={openerOf(access)} variant="ghost" label={say('access.open', { name: access.name })} onClick={onOpen}>
            <Pencil />
          </IconButton>
        </Flex>
      </Td>
    </Tr>
  );
}
