import type { PublicTarget } from './publication.ts'

/** The sentence shown beside a target's label, or nothing where it only repeats the label (“Đạt.” beside “Đạt”). */
export function saidBeyondLabel({ label, sentence }: Pick<PublicTarget, 'label' | 'sentence'>): string {
  return sentence === `${label}.` ? '' : sentence
}
