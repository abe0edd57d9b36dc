import { Flex } from '@strapi/design-system';
import type { DossierType } from '../../../server/rules/dossier-type';
import type { Language } from '../api';
import { StepList } from '../steps/StepList';
import type { FindingAt } from './finding-words';
import { TypeHead } from './TypeHead';

/** A type that is being written, and where it stands among the others: `types.0`. */
export interface TypeEditing {
  type: DossierType;
  at: string;
  /** Its key is fixed. */
  saved: boolean;
  readOnly: boolean;
  errorAt: FindingAt;
  /** How much is wrong below a place. */
  countAt(setting: string): number;
  change(type: DossierType): void;
}

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
