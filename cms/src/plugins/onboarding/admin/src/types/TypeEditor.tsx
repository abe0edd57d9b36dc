import { Flex } from '@strapi/design-system';
import type { Language } from '../api';
import { StepList } from '../steps/StepList';
import type { TypeEditing } from './editing';
import { TypeHead } from './TypeHead';

interface TypeEditorProps {
  editing: TypeEditing;
  languages: Language[];
  /** The key of the step that is open; none for an empty text. */
  open: string;
  onOpen(step: string): void;
}

export function TypeEditor({ editing, languages, open, onOpen }: TypeEditorProps) {
  return (
    <Flex direction="column" alignItems="stretch" gap={5}>
      <TypeHead editing={editing} languages={languages} />
      <StepList editing={editing} languages={languages} open={open} onOpen={onOpen} />
    </Flex>
  );
}
