import type { LineKind } from '../api/claim/rules/totals';
import type { ClaimCommand } from '../api/claim/states';
import type { Random } from './random';
import type { ReturnContent } from './warranty-returns';

export interface ClaimLineContent {
  kind: LineKind;
  /** The number of a part or a labour operation. */
  master?: string;
  description?: string;
  quantity?: string;
  unitPrice?: number;
}

export interface ClaimStepContent {
  daysAgo: number;
  /** The e-mail address of who does it. */
  by: string;
  do: ClaimCommand | 'comment' | 'note';
  text?: string;
}

/** A claim of the demo, told by days before now. */
export interface ClaimContent {
  by: string;
  daysAgo: number;
  failedDaysAgo: number;
  serial: string;
  problem: string;
  description: string;
  lines: ClaimLineContent[];
  steps: ClaimStepContent[];
  /** What was sent back of it. */
  returns?: ReturnContent[];
}

export interface UnitContent {
  serial: string;
  product: string;
  /** The company's name. */
  company: string;
}

/** What claims of the demo are made of, as `config/demo/warranty-stories.json` has it. */
export interface ClaimStories {
  products: { name: string; prefix: string }[];
  unitsOfADealer: number;
  comments: string[];
  replies: string[];
  questions: string[];
  answers: string[];
  notes: string[];
  approvals: (string | null)[];
  rejections: string[];
  stories: { products: string[]; problems: string[]; description: string; lines: ClaimLineContent[] }[];
}

/** A dealer whose people hand claims in, by their e-mail addresses. */
export interface DealerPeople {
  name: string;
  people: string[];
}

/** Units of each dealer, of products that the stories are about. */
export function makeUnits({ products, unitsOfADealer }: ClaimStories, dealers: readonly DealerPeople[], random: Random): UnitContent[] {
  return dealers.flatMap(({ name }) =>
    Array.from({ length: unitsOfADealer }, () => {
      const { name: product, prefix } = random.pick(products);
      const built = `${random.whole(22, 25)}${String(random.whole(1, 12)).padStart(2, '0')}`;
      return { serial: `${prefix}-${built}-${random.whole(100_000, 299_999)}`, product, company: name };
    }),
  );
}

/** Of the claims, the part of the last two weeks; without them little would be open. */
const RECENT = 0.3;
const OLDEST_DAYS = 210;
/** What waits for somebody who is slow. */
const STUCK = 0.07;
const DRAFTS = 0.05;

/** Believable claims over the last months, the same for the same random numbers: the older one is, the farther it has come. */
export function tellClaims(stories: ClaimStories, { units, dealers, agents, count, random }: { units: readonly UnitContent[]; dealers: readonly DealerPeople[]; agents: readonly string[]; count: number; random: Random }): ClaimContent[] {
  return Array.from({ length: count }, () => {
    const dealer = random.pick(dealers);
    const own = units.filter(({ company }) => company === dealer.name);
    const unit = random.pick(own);
    const fitting = stories.stories.filter(({ products }) => products.includes(unit.product));
    const { problems, description, lines } = random.pick(fitting);
    const by = random.pick(dealer.people);
    const daysAgo = random.next() < RECENT ? random.next() * 14 : 14 + random.next() * (OLDEST_DAYS - 14);
    const isDraft = random.next() < DRAFTS;
    return {
      by,
      daysAgo: isDraft ? daysAgo / 20 : daysAgo,
      failedDaysAgo: Math.ceil(daysAgo) + random.whole(0, 9),
      serial: unit.serial,
      problem: random.pick(problems),
      description,
      lines,
      steps: isDraft ? [] : tellSteps(stories, { by, colleagues: dealer.people, agent: random.pick(agents), daysAgo, random }),
    };
  });
}

/** What happened to a claim until now; what would lie ahead has not happened yet. */
function tellSteps({ comments, replies, questions, answers, notes, approvals, rejections }: ClaimStories, { by, colleagues, agent, daysAgo, random }: { by: string; colleagues: readonly string[]; agent: string; daysAgo: number; random: Random }): ClaimStepContent[] {
  const steps: ClaimStepContent[] = [];
  let at = daysAgo;
  const then = (from: number, to: number, who: string, step: ClaimStepContent['do'], text?: string) => {
    at -= from + random.next() * (to - from);
    steps.push({ daysAgo: at, by: who, do: step, ...(text !== undefined && { text }) });
  };
  const perhaps = (chance: number, tell: () => void) => random.next() < chance && tell();
  then(0, 0.1, by, 'submit');
  perhaps(0.25, () => then(0.1, 1, random.pick(colleagues), 'comment', random.pick(comments)));
  then(0.3, 4, agent, 'startReview');
  perhaps(0.2, () => then(0.01, 0.2, agent, 'note', random.pick(notes)));
  perhaps(0.3, () => then(0.1, 1, agent, 'comment', random.pick(replies)));
  perhaps(0.3, () => {
    const asked = random.whole(0, Math.min(questions.length, answers.length) - 1);
    then(0.2, 1, agent, 'askForInformation', questions[asked]);
    then(0.5, 6, random.pick(colleagues), 'answer', answers[asked]);
  });
  if (random.next() < 0.78) then(0.3, 4, agent, 'approve', random.pick(approvals) ?? undefined);
  else then(0.3, 4, agent, 'reject', random.pick(rejections));
  then(1, 14, agent, 'close');
  const stuckAt = random.next() < STUCK ? random.whole(1, steps.length - 1) : steps.length;
  return steps.slice(0, stuckAt).filter((step) => step.daysAgo > 0.05);
}
