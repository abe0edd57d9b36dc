import type { DossierType, Step } from './dossier-type';
import type { OfficeTypes } from './types';

export const STEP_PARTS = ['kind', 'actor', 'needs', 'settledBy', 'completes', 'triggers', 'reminder', 'stuckAfterDays', 'texts'] as const;

/** By language. */
type Words = Record<string, string>;

/** A step that is new, gone, at another place among the others, or another in some parts. Steps are told apart by their keys. */
export type StepDifference = { what: 'added' | 'removed' | 'moved'; step: string; titles: Words } | { what: 'changed'; step: string; titles: Words; parts: (typeof STEP_PARTS)[number][] };

/** A type that is new, gone, or another in its names or steps. Types are told apart by their keys. */
export type TypeDifference = { what: 'added' | 'removed'; type: string; names: Words } | { what: 'changed'; type: string; names: Words; renamed: boolean; steps: StepDifference[] };

/** In the order of the newer list, what is gone last. */
export function typeDifferences(from: OfficeTypes, to: OfficeTypes): TypeDifference[] {
  const before = new Map(from.types.map((type) => [type.key, type]));
  const changes = to.types.flatMap((type): TypeDifference[] => {
    const old = before.get(type.key);
    before.delete(type.key);
    if (!old) return [{ what: 'added', type: type.key, names: type.names }];
    const steps = stepDifferences(old, type);
    const renamed = sorted(old.names) !== sorted(type.names);
    return renamed || steps.length > 0 ? [{ what: 'changed', type: type.key, names: type.names, renamed, steps }] : [];
  });
  return [...changes, ...[...before.values()].map(({ key, names }): TypeDifference => ({ what: 'removed', type: key, names }))];
}

function stepDifferences(old: DossierType, now: DossierType): StepDifference[] {
  const before = new Map(old.steps.map((step) => [step.key, step]));
  const stay = unmoved(old, now);
  const changes = now.steps.flatMap((step): StepDifference[] => {
    const was = before.get(step.key);
    before.delete(step.key);
    const about = { step: step.key, titles: titlesOf(step) };
    if (!was) return [{ what: 'added', ...about }];
    const parts = STEP_PARTS.filter((part) => sorted(was[part]) !== sorted(step[part]));
    return [...(stay.has(step.key) ? [] : [{ what: 'moved' as const, ...about }]), ...(parts.length > 0 ? [{ what: 'changed' as const, ...about, parts }] : [])];
  });
  return [...changes, ...[...before.values()].map((step): StepDifference => ({ what: 'removed', step: step.key, titles: titlesOf(step) }))];
}

const titlesOf = ({ texts }: Step): Words => Object.fromEntries(Object.entries(texts).map(([language, { title }]) => [language, title]));

/** The keys of most steps that can be said to have stayed where they were while others moved between them: the longest list that both orders have. */
function unmoved(old: DossierType, now: DossierType): Set<string> {
  const places = new Map(old.steps.map(({ key }, place) => [key, place]));
  const both = now.steps.map(({ key }) => key).filter((key) => places.has(key));
  const longest: string[][] = [];
  both.forEach((key, index) => {
    const before = both.slice(0, index).flatMap((earlier, at) => ((places.get(earlier) ?? 0) < (places.get(key) ?? 0) ? [longest[at] ?? []] : []));
    longest.push([...before.reduce<string[]>((most, list) => (list.length > most.length ? list : most), []), key]);
  });
  return new Set(longest.reduce<string[]>((most, list) => (list.length > most.length ? list : most), []));
}

/** The same whatever order the fields were written in. */
const sorted = (value: unknown): string =>
  JSON.stringify(value, (_key, inner: unknown) => (inner !== null && typeof inner === 'object' && !Array.isArray(inner) ? Object.fromEntries(Object.entries(inner).sort(([one], [other]) => (one < other ? -1 : 1))) : inner));
