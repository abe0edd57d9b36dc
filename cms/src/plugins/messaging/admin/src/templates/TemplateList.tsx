import { Badge, Box, Button, Flex, Link, Loader, Td, Tr, Typography } from '@strapi/design-system';
import { Mail, Pencil } from '@strapi/icons';
import { Layouts, Page } from '@strapi/strapi/admin';
import { createSearchParams, NavLink } from 'react-router-dom';
import { ListTable } from '../../../../shared/admin/src/ListTable';
import { PortalChooser } from '../../../../shared/admin/src/PortalChooser';
import { senderAt } from '../letterhead/address';
import { useWords, wordOr } from '../words';
import { useTemplatesQuery, type Channel, type Language, type ListedTemplate, type Portal } from './api';

const COLUMNS = ['list.template', 'list.audience', 'list.own'] as const;

interface TemplateListProps {
  portals: Portal[];
  portal: Portal;
  languages: Language[];
  onChoose(key: string): void;
}

/** All templates of a portal: what each is for, who gets it, and where the portal has words of its own. */
export function TemplateList({ portals, portal, languages, onChoose }: TemplateListProps) {
  const say = useWords();
  const { data: templates, isError, refetch } = useTemplatesQuery(portal.key, { refetchOnMountOrArgChange: true });
  if (isError) return <Page.Error content={say('page.failed')} action={<Button onClick={() => void refetch()}>{say('page.retry')}</Button>} />;
  return (
    <Page.Main>
      <Page.Title>{`${say('templates.title')} · ${portal.name}`}</Page.Title>
      <Layouts.Header title={say('templates.title')} subtitle={say('templates.subtitle')} secondaryAction={
          <Flex gap={4} wrap="wrap" alignItems="center">
            <PortalChooser label={say('portal.label')} portals={portals} chosen={portal.key} onChoose={onChoose} />
            <Link tag={NavLink} to={senderAt(portal.key)} startIcon={<Mail />}>
              {say('letterhead.open')}
            </Link>
          </Flex>
        } />
      <Layouts.Content>
        {templates ? (
          <ListTable label={say('list.label', { portal: portal.name })} columns={COLUMNS.map((column) => say(column))} actions={say('list.actions')} count={templates.length}>
            {templates.map((template) => (
              <TemplateRow key={template.template} listed={template} portal={portal} languages={languages} />
            ))}
          </ListTable>
        ) : (
          <Flex justifyContent="center" padding={8}>
            <Loader>{say('page.loading')}</Loader>
          </Flex>
        )}
      </Layouts.Content>
    </Page.Main>
  );
}

function TemplateRow({ listed, portal, languages }: { listed: ListedTemplate; portal: Portal; languages: Language[] }) {
  const say = useWords();
  const { template, channels, audience, own } = listed;
  const name = wordOr(say, `template.${template}`, template);
  const address = (channel: Channel) => ({ search: String(createSearchParams({ portal: portal.key, template, channel, language: portal.language })) });
  return (
    <Tr>
      <Td>
        <Flex direction="column" alignItems="flex-start" gap={1} paddingTop={4} paddingBottom={4} maxWidth="44rem">
          <Typography fontWeight="bold">{name}</Typography>
          <Box style={{ whiteSpace: 'normal' }}>
            <Typography variant="pi" textColor="neutral600">
              {wordOr(say, `template.${template}.help`, '')}
            </Typography>
          </Box>
        </Flex>
      </Td>
      <Td>
        <Typography>{say(`audience.${audience}`)}</Typography>
      </Td>
      <Td>
        <Flex direction="column" alignItems="flex-start" gap={2} paddingTop={2} paddingBottom={2}>
          {channels.map((channel) => {
            const changed = own.filter((words) => words.channel === channel).map(({ language }) => languages.find(({ tag }) => tag === language)?.name ?? language);
            return (
              <Flex key={channel} gap={2}>
                <Typography variant="pi" textColor="neutral600">
                  {say(`channel.${channel}`)}
                </Typography>
                {changed.length === 0 && <Typography variant="pi">{say('list.shipped')}</Typography>}
                {changed.map((language) => (
                  <Badge key={language} backgroundColor="primary100" textColor="primary600">
                    {language}
                  </Badge>
                ))}
              </Flex>
            );
          })}
        </Flex>
      </Td>
      <Td>
        <Flex direction="column" alignItems="flex-end" gap={1}>
          {channels.map((channel) => (
            <Link key={channel} tag={NavLink} to={address(channel)} startIcon={<Pencil />} aria-label={say('list.editLabel', { template: name, channel: say(`channel.${channel}`) })}>
              {say('list.edit', { channel: say(`channel.${channel}`) })}
            </Link>
          ))}
        </Flex>
      </Td>
    </Tr>
  );
}
