import { useEffect, useRef, useState } from 'react';
import { Accordion, Badge, Box, Flex, IconButton, SimpleMenu, MenuItem, Typography, VisuallyHidden } from '@strapi/design-system';
import { ArrowDown, ArrowUp, Duplicate, Plus, Trash } from '@strapi/icons';
import type { Step } from '../../../server/rules/dossier-type';
import { newStep, withCopyOf, withMoved, withStep } from '../../../server/rules/drafting';
import { ROOM, STEP_KINDS, type StepKind } from '../../../server/rules/kinds';
import type { Language } from '../api';
import { fieldOf } from '../types/finding-words';
import { Section } from '../types/Section';
import type { TypeEditing } from '../types/editing';
import { useSpoken, useWords } from '../words';
import { StepForm } from './StepForm';

interface StepListProps {
  editing: TypeEditing;
  languages: Language[];
  /** The key of the step that is open; none for an empty text. */
  open: string;
  onOpen(step: string): void;
}

type Way = 'up' | 'down';

const buttonOf = (key: string, way: Way) => `move-${way}-${key}`;
const itemOf = (key: string) => `step-${key}`;

/** The steps in their order: each opens to its form, goes up and down by a button, is copied and removed. */
export function StepList({ editing, languages, open, onOpen }: StepListProps) {
  const { type, at, readOnly, errorAt, change } = editing;
  const say = useWords();
  const spoken = useSpoken();
  const [said, setSaid] = useState('');
  const follow = useRef<{ key: string; way: Way } | null>(null);
  const titleOf = ({ texts }: Step): string => spoken(texts)?.title || say('step.untitled');

  // A row that moves loses the focus: it is given back, to the other button where the way has ended.
  useEffect(() => {
    if (!follow.current) return;
    const { key, way } = follow.current;
    follow.current = null;
    const button = (wanted: Way) => document.getElementById(buttonOf(key, wanted));
    (button(way)?.getAttribute('aria-disabled') === 'true' ? button(way === 'up' ? 'down' : 'up') : button(way))?.focus();
  }, [type.steps]);

  function move(step: Step, way: Way) {
    const by = way === 'up' ? -1 : 1;
    follow.current = { key: step.key, way };
    change(withMoved(type, step.key, by));
    setSaid(say('step.moved', { title: titleOf(step), place: type.steps.indexOf(step) + 1 + by, all: type.steps.length }));
  }

  function add(kind: StepKind) {
    const step = newStep(type, kind);
    change(withStep(type, step));
    onOpen(step.key);
    setSaid(say('step.added', { kind: say(`kind.${kind}`) }));
  }

  function copy({ key }: Step) {
    const copied = withCopyOf(type, key);
    if (!copied) return;
    change(copied.type);
    onOpen(copied.step.key);
    setSaid(say('step.copied', { title: titleOf(copied.step) }));
  }

  function remove(step: Step) {
    const place = type.steps.indexOf(step);
    const neighbour = type.steps[place + 1] ?? type.steps[place - 1];
    change({ ...type, steps: type.steps.filter((one) => one !== step) });
    setSaid(say('step.removed', { title: titleOf(step) }));
    if (neighbour) document.getElementById(itemOf(neighbour.key))?.querySelector('button')?.focus();
  }

  const wholeWrong = errorAt(`${at}.steps`);
  return (
    <Section id="type-steps" title={say('steps.title')} help={say('steps.help')}>
      <VisuallyHidden aria-live="polite">{said}</VisuallyHidden>
      {wholeWrong && (
        <Typography id={fieldOf(`${at}.steps`)} tabIndex={-1} variant="pi" textColor="danger600">
          {wholeWrong}
        </Typography>
      )}
      {type.steps.length > 0 && (
        <Accordion.Root size="S" collapsible value={open} onValueChange={(value: string) => onOpen(value)}>
          {type.steps.map((step, place) => {
            const setting = `${at}.steps.${place}`;
            const title = titleOf(step);
            const { key } = step;
            return (
              <Accordion.Item key={key} id={itemOf(key)} value={key}>
                <Accordion.Header>
                  <Accordion.Trigger>{say('step.head', { place: place + 1, title, kind: say(`kind.${step.kind}`) })}</Accordion.Trigger>
                  <Accordion.Actions>
                    <WrongMark count={editing.countAt(setting)} />
                    {!readOnly && (
                      <>
                        <IconButton variant="ghost" id={buttonOf(key, 'up')} label={say('step.up', { title })} disabled={place === 0} onClick={() => move(step, 'up')}>
                          <ArrowUp />
                        </IconButton>
                        <IconButton variant="ghost" id={buttonOf(key, 'down')} label={say('step.down', { title })} disabled={place === type.steps.length - 1} onClick={() => move(step, 'down')}>
                          <ArrowDown />
                        </IconButton>
                        <IconButton variant="ghost" label={say('step.copy', { title })} disabled={type.steps.length >= ROOM.steps} onClick={() => copy(step)}>
                          <Duplicate />
                        </IconButton>
                        <IconButton variant="ghost" label={say('step.remove', { title })} onClick={() => remove(step)}>
                          <Trash />
                        </IconButton>
                      </>
                    )}
                  </Accordion.Actions>
                </Accordion.Header>
                <Accordion.Content>
                  <StepForm step={step} at={setting} languages={languages.filter(({ tag }) => tag in type.names)} readOnly={readOnly} errorAt={errorAt} onChange={(changed) => change({ ...type, steps: type.steps.map((one) => (one.key === key ? changed : one)) })} />
                </Accordion.Content>
              </Accordion.Item>
            );
          })}
        </Accordion.Root>
      )}
      {!readOnly && type.steps.length < ROOM.steps && (
        <Box>
          <SimpleMenu variant="secondary" startIcon={<Plus />} label={say('step.add')}>
            {STEP_KINDS.map((kind) => (
              <MenuItem key={kind} onSelect={() => add(kind)}>
                {say(`kind.${kind}`)}
              </MenuItem>
            ))}
          </SimpleMenu>
        </Box>
      )}
    </Section>
  );
}

function WrongMark({ count }: { count: number }) {
  const say = useWords();
  if (count === 0) return null;
  return (
    <Flex paddingRight={2}>
      <Badge backgroundColor="danger100" textColor="danger700">
        {say('findings.count', { count })}
      </Badge>
    </Flex>
  );
}
