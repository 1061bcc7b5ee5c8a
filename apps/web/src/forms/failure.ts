import type { Language } from '@lienthehe/domain'
import { refusalOf, requestIdOf } from '../api.ts'
import { wordRefusal } from '../refusal-words.ts'
import { words } from '../words.ts'

/** Why something was not done: as the server said, or that nobody answered and what to do then. */
export function wordFailure(error: unknown, language: Language): string {
  const refusal = refusalOf(error)
  if (refusal !== undefined) return wordRefusal(refusal, language)
  const id = requestIdOf(error)
  return [words.serverUnreachable, ...(id === undefined ? [] : [words.requestId(id)])]
    .map((wording) => wording[language])
    .join(' ')
}
