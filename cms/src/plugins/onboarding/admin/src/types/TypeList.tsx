import { useState, type KeyboardEvent } from 'react';
import { Badge, Box, Button, EmptyStateLayout, Flex, IconButton, Link, Td, Tr, Typography } from '@strapi/design-system';
import { Duplicate, Plus, Trash } from '@strapi/icons';
import { EmptyDocuments } from '@strapi/icons/symbols';
import { createSearchParams, NavLink } from 'react-router-dom';
import { Ask } from '../../../../shared/admin/src/Ask';
import { ListTable } from '../../../../shared/admin/src/ListTable';
import type { Language, Portal } from '../api';
import { useSpoken, useWords } from '../words';
import type { Draft, DraftType } from './draft';

interface TypeListProps {
  draft: Draft;
  portal: Portal;
  languages: Language[];
  readOnly: boolean;
  onOpen(id: string): void;
}

/** The table takes the keys of a cell with several buttons for itself: none of them could be pressed. */
const pressed = (event: KeyboardEvent) => ['Enter', ' ', 'Tab'].includes(event.key) && event.stopPropagation();

const COLUMNS = ['list.type', 'list.steps', 'list.languages'] as const;

/** All types of an office: how many steps they have, and in which languages they speak. */
export function TypeList({ draft, portal, languages, readOnly, onOpen }: TypeListProps) {
  const say = useWords();
  const spoken = useSpoken();
  const [removed, setRemoved] = useState<DraftType | null>(null);
  const { drafts } = draft;
  const nameOf = ({ type }: DraftType): string => spoken(type.names) || say('type.unnamed');
  const open = (id: string | null) => id !== null && onOpen(id);

  return (
    <Flex direction="column" alignItems="stretch" gap={5} paddingTop={5}>
      <Typography textColor="neutral600">{say(readOnly ? 'page.readOnly' : 'page.about')}</Typography>
      {drafts.length === 0 && <EmptyStateLayout icon={<EmptyDocuments width="16rem" />} content={say('page.empty')} />}
      {drafts.length > 0 && (
        <ListTable label={say('list.label', { portal: portal.name })} columns={COLUMNS.map((column) => say(column))} actions={readOnly ? undefined : say('list.actions')} count={drafts.length}>
          {drafts.map((one, place) => {
            const { id, type } = one;
            const wrong = draft.shownFindings.filter(({ setting }) => setting.startsWith(`types.${place}.`)).length;
            return (
              <Tr key={id}>
                <Td>
                  <Flex direction="column" alignItems="flex-start" gap={1} paddingTop={3} paddingBottom={3} maxWidth="40rem" style={{ whiteSpace: 'normal' }}>
                    <Link tag={NavLink} to={{ search: String(createSearchParams({ portal: portal.key, type: id })) }}>
                      {nameOf(one)}
                    </Link>
                    <Flex gap={2} wrap="wrap">
                      <Typography variant="pi" textColor="neutral600">
                        {type.key}
                      </Typography>
                      {!one.saved && <Badge>{say('type.fresh')}</Badge>}
                      {wrong > 0 && (
                        <Badge backgroundColor="danger100" textColor="danger700">
                          {say('findings.count', { count: wrong })}
                        </Badge>
                      )}
                    </Flex>
                  </Flex>
                </Td>
                <Td>
                  <Typography>{type.steps.length}</Typography>
                </Td>
                <Td>
                  <Typography style={{ whiteSpace: 'normal' }}>{Object.keys(type.names).map((tag) => languages.find((language) => language.tag === tag)?.name ?? tag).join(', ')}</Typography>
                </Td>
                {!readOnly && (
                  <Td>
                    <Flex gap={1} justifyContent="flex-end" onKeyDown={pressed}>
                      <IconButton variant="ghost" label={say('type.copy', { name: nameOf(one) })} onClick={() => open(draft.copy(id))}>
                        <Duplicate />
                      </IconButton>
                      <IconButton variant="ghost" label={say('type.remove', { name: nameOf(one) })} onClick={() => setRemoved(one)}>
                        <Trash />
                      </IconButton>
                    </Flex>
                  </Td>
                )}
              </Tr>
            );
          })}
        </ListTable>
      )}
      {!readOnly && (
        <Box>
          <Button variant="secondary" startIcon={<Plus />} onClick={() => open(draft.add(say('type.new'), portal.language, { title: say('type.closing.title'), text: say('type.closing.text') }))}>
            {say('type.add')}
          </Button>
        </Box>
      )}
      {removed && (
        <Ask
          title={say('remove.title', { name: nameOf(removed) })}
          text={say(removed.saved ? 'remove.text' : 'remove.textFresh')}
          confirm={say('remove.confirm')}
          cancel={say('cancel')}
          variant="danger-light"
          onConfirm={() => {
            draft.remove(removed.id);
            setRemoved(null);
          }}
          onCancel={() => setRemoved(null)}
        />
      )}
    </Flex>
  );
}
