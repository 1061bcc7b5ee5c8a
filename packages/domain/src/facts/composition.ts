import { isCompositionFact, type ShareFact } from './facts.ts'

type Asked =
  | { readonly kind: 'size' | 'areas' | 'exists' }
  | { readonly kind: 'share'; readonly fact: ShareFact }

/**
 * Is this rule about the number of members, or about who they are? Only such a rule can become met by admitting people.
 */
export function isOnComposition(asked: Asked): boolean {
  return asked.kind === 'size' || (asked.kind === 'share' && isCompositionFact(asked.fact))
}
