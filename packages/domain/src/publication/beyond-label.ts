import type { PublicTarget } from './publication.ts'

/**
 * What there is to say of a target beside its label: its sentence, or nothing where that only repeats the label
 * (“Đạt.” beside “Đạt”).
 */
export function saidBeyondLabel({ label, sentence }: Pick<PublicTarget, 'label' | 'sentence'>): string {
  return sentence === `${label}.` ? '' : sentence
}
