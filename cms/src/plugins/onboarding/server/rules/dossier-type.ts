import { z } from 'zod';
import { ACTORS, FACT_ROWS, FACTS } from './facts';
import { ROOM, STEP_KINDS, TRIGGERS } from './kinds';

const words = (most: number) => z.string().trim().min(1).max(most);
const key = z.string().regex(/^[a-z][A-Za-z0-9]{0,39}$/);
const days = z.number().int().min(1).max(ROOM.days);
const inLanguages = <Shape extends z.ZodType>(texts: Shape) => z.record(z.string().min(2).max(32), texts);

const step = z.strictObject({
  key,
  kind: z.enum(STEP_KINDS),
  actor: z.enum(ACTORS).meta({ description: 'Who has to act.' }),
  needs: z.array(z.enum(FACTS)).meta({ description: 'Without these nobody can end the step, other than by skipping it.' }),
  settledBy: z.array(z.enum(FACTS)).meta({ description: 'Where all these are true already when its turn comes, the step closes by itself; none where it never does.' }),
  completes: z.array(z.enum(FACTS)).meta({ description: 'All of these end it. None: it ends at once.' }),
  triggers: z.array(z.enum(TRIGGERS)).meta({ description: 'What goes out when its turn comes.' }),
  reminder: z.strictObject({ afterDays: days, most: z.number().int().min(1).max(ROOM.reminders) }).nullable().meta({ description: 'Sent to the client by itself, so many days after the step began or after the last one.' }),
  stuckAfterDays: days.meta({ description: 'So long nothing is out of the ordinary.' }),
  texts: inLanguages(z.strictObject({ title: words(ROOM.title), text: words(ROOM.text) })).meta({ description: 'By language.' }),
});

/** A dossier type as an office has it (OB-04): data, and never code. */
export const dossierTypeSchema = z
  .strictObject({ key, names: inLanguages(words(ROOM.title)), steps: z.array(step).min(1).max(ROOM.steps) })
  .superRefine(({ names, steps }, context) => {
    const refuse = (path: (string | number)[], message: string) => context.addIssue({ code: 'custom', path, message });
    const languages = Object.keys(names);
    if (languages.length === 0) refuse(['names'], 'A name in one language is needed.');
    steps.forEach(({ key: own, actor, completes, reminder, texts }, place) => {
      const at = (field: string) => ['steps', place, field];
      if (steps.findIndex((other) => other.key === own) !== place) refuse(at('key'), 'Another step has this key.');
      if (languages.some((language) => !(language in texts))) refuse(at('texts'), 'A text in each language of the name is needed.');
      if (completes.some((fact) => FACT_ROWS[fact].by !== actor)) refuse(at('completes'), 'This is brought about by somebody other than who has to act.');
      if (completes.length === 0 && actor !== 'system') refuse(at('completes'), 'What somebody has to do ends by something that this one does.');
      if (reminder && actor !== 'client') refuse(at('reminder'), 'Clients alone are reminded.');
    });
  })
  .meta({ id: 'DossierType' });

export type DossierType = z.output<typeof dossierTypeSchema>;
export type Step = DossierType['steps'][number];

/** All types of an office: one document, kept in versions. */
export const typesSchema = z.strictObject({ types: z.array(dossierTypeSchema).max(ROOM.types) }).meta({ id: 'OfficeDossierTypes' });
