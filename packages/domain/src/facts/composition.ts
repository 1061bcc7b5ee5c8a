import { isCompositionFact, type ShareFact } from './facts.ts'

type Asked =
  | { readonly kind: 'size' | 'areas' | 'exists' }
  | { readonly kind: 'share'; readonly fact: ShareFact }

/** Is it asked how many the members are, or who they are? That is what admitting people can change. */
export function isOnComposition(asked: Asked): boolean {
  return asked.kind === 'size' || (asked.kind === 'share' && isCompositionFact(asked.fact))
}
