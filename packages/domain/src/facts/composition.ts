import { isCompositionFact, type ShareFact } from './facts.ts'

type Asked =
  | { readonly kind: 'size' | 'areas' | 'exists' }
  | { readonly kind: 'share'; readonly fact: ShareFact }

/** Is this rule about how many members there are, or who they are? Admitting people can change only that. */
export function isOnComposition(asked: Asked): boolean {
  return asked.kind === 'size' || (asked.kind === 'share' && isCompositionFact(asked.fact))
}
