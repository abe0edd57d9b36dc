import { useRef, type ReactNode } from 'react';
import { Box, Button, Field, Flex, IconButton, Textarea, TextInput, Tooltip, Typography } from '@strapi/design-system';
import { Bold, BulletList, Cursor, HeadingTwo, Italic, Paragraph, Quotes } from '@strapi/icons';
import { styled } from 'styled-components';
import { useWords, wordOr } from '../words';
import type { Finding, Part, Variable } from './api';
import { partsOf, type Draft } from './draft';
import { findingWords, SHOWN_FINDINGS } from './finding-words';
import { buttonTo, MARKUP, replaced, surrounded, type Around, type Marked } from './insertion';

const ICONS = { heading: <HeadingTwo />, paragraph: <Paragraph />, bold: <Bold />, italic: <Italic />, list: <BulletList />, quote: <Quotes /> };

/** HTML is read in a fixed width, and needs room. */
const Area = styled(Box)<{ $rows: number; $code: boolean }>`
  textarea {
    min-height: ${({ $rows }) => $rows * 2.2}rem;
    line-height: 1.6;
    ${({ $code }) => $code && "font-family: 'SF Mono', Menlo, Consolas, 'Liberation Mono', monospace; font-size: 1.3rem;"}
  }
`;

type Writable = HTMLInputElement | HTMLTextAreaElement;

interface WordsFieldsProps {
  draft: Draft;
  variables: Variable[];
  findings: Finding[];
  readOnly: boolean;
}

/** The parts of a message; below each what is wrong with it, above the body what can be put in. */
export function WordsFields({ draft, variables, findings, readOnly }: WordsFieldsProps) {
  const say = useWords();
  const parts = partsOf(draft.words);
  const isMail = parts.includes('html');
  const fields = useRef<Partial<Record<Part, Writable | null>>>({});
  const last = useRef<Part>(isMail ? 'html' : 'text');

  function put(part: Part, change: (marked: Marked) => Marked) {
    const field = fields.current[part];
    if (!field) return;
    const text = draft.words[part] ?? '';
    const next = change({ text, from: field.selectionStart ?? text.length, to: field.selectionEnd ?? text.length });
    draft.set(part, next.text);
    // After the field has been drawn with its new text.
    requestAnimationFrame(() => {
      field.focus();
      field.setSelectionRange(next.from, next.to);
    });
  }

  const wrap = (around: Around) => put('html', (marked) => surrounded(marked, around, say('toolbar.words')));
  const link = variables.find(({ type }) => type === 'link');
  const common = (part: Part) => ({
    disabled: readOnly,
    value: draft.words[part] ?? '',
    onFocus: () => {
      last.current = part;
    },
  });
  const row = (part: Part, input: ReactNode) => (
    <PartField part={part} name={nameOf(part, parts)} text={draft.words[part] ?? ''} findings={findings.filter((finding) => finding.part === part)}>
      {input}
    </PartField>
  );
  const area = (part: Part, rows: number, code: boolean) => (
    <Area $rows={rows} $code={code}>
      <Textarea
        ref={(field: HTMLTextAreaElement | null) => {
          fields.current[part] = field;
        }}
        {...common(part)}
        spellCheck={!code}
        onChange={({ target }: { target: { value: string } }) => draft.set(part, target.value)}
      />
    </Area>
  );
  const line = (part: Part) => (
    <TextInput
      ref={(field: HTMLInputElement | null) => {
        fields.current[part] = field;
      }}
      {...common(part)}
      onChange={({ target }: { target: { value: string } }) => draft.set(part, target.value)}
    />
  );
  return (
    <Flex tag="section" aria-label={say('editor.words')} direction="column" alignItems="stretch" gap={6} background="neutral0" hasRadius shadow="filterShadow" padding={{ initial: 4, medium: 6 }}>
      {!readOnly && <Variables variables={variables} onInsert={(name) => put(last.current, (marked) => replaced(marked, `{${name}}`))} />}
      {parts.includes('subject') && row('subject', line('subject'))}
      {isMail &&
        row(
          'html',
          <Flex direction="column" alignItems="stretch" gap={2}>
            {!readOnly && (
              <Flex role="group" aria-label={say('toolbar')} gap={1} wrap="wrap">
                {(Object.keys(ICONS) as (keyof typeof ICONS)[]).map((name) => (
                  <IconButton key={name} variant="tertiary" label={say(`toolbar.${name}`)} onClick={() => wrap(MARKUP[name])}>
                    {ICONS[name]}
                  </IconButton>
                ))}
                {link && (
                  <Button variant="tertiary" size="S" startIcon={<Cursor />} onClick={() => wrap(buttonTo(link.name))}>
                    {say('toolbar.button')}
                  </Button>
                )}
              </Flex>
            )}
            {area('html', 14, true)}
          </Flex>,
        )}
      {row('text', area('text', 5, false))}
      {isMail && row('footer', line('footer'))}
    </Flex>
  );
}

/** What a part is called: of a mail each has its name, an SMS is one text, a notification is a title and a text. */
function nameOf(part: Part, parts: readonly Part[]) {
  if (parts.includes('html')) return `part.${part}` as const;
  if (!parts.includes('subject')) return 'part.sms';
  return part === 'subject' ? 'part.pushSubject' : 'part.push';
}

function PartField({ part, name, text, findings, children }: { part: Part; name: ReturnType<typeof nameOf>; text: string; findings: Finding[]; children: ReactNode }) {
  const say = useWords();
  const shown = findings.slice(0, SHOWN_FINDINGS);
  return (
    <Field.Root name={part} hint={say(`${name}.help`)} error={shown.length > 0 ? shown.map((finding) => findingWords(finding, text, say)).join(' ') : undefined}>
      <Field.Label>{say(name)}</Field.Label>
      {children}
      <Box aria-live="polite">
        <Field.Error />
      </Box>
      <Field.Hint />
    </Field.Root>
  );
}

/** What a message can name; pressed, it goes to where was last written. */
function Variables({ variables, onInsert }: { variables: Variable[]; onInsert(name: string): void }) {
  const say = useWords();
  return (
    <Flex direction="column" alignItems="flex-start" gap={2}>
      <Typography variant="pi" fontWeight="bold" id="variables">
        {say('variables')}
      </Typography>
      <Flex role="group" aria-labelledby="variables" gap={2} wrap="wrap">
        {variables.map(({ name, about, required, secret }) => (
          <Tooltip key={name} label={[wordOr(say, `variable.${about}`, about), required && say('variables.required'), secret && say('variables.secret')].filter(Boolean).join(' ')}>
            <Button size="S" variant={required ? 'secondary' : 'tertiary'} onClick={() => onInsert(name)}>
              {`{${name}}`}
            </Button>
          </Tooltip>
        ))}
      </Flex>
      <Typography variant="pi" textColor="neutral600">
        {say('variables.help')}
      </Typography>
    </Flex>
  );
}
