import { isCompositionFact, type ShareFact } from './facts.ts'

type Asked =
  | { readonly kind: 'size' | 'areas' | 'exists' }
  | { readonly kind: 'share'; readonly fact: ShareFact }

/**
 * Is this rule about the number of members, or about who they are? Admitting people can help to meet only such a rule.
 */
export function isOnComposition(asked: Asked): boolean {
  return asked.kind === 'size' || (asked.kind === 'share' && isCompositionFact(asked.fact))
}
