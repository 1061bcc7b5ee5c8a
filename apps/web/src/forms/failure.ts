import type { Language } from '@lienthehe/domain'
import { refusalOf, requestIdOf } from '../api.ts'
import { describeRefusal } from '../refusal-words.ts'
import { words } from '../words.ts'

/** Why something was not done: the server's answer, or that there was none and what to do then. */
export function describeFailure(error: unknown, language: Language): string {
  const refusal = refusalOf(error)
  if (refusal !== undefined) return describeRefusal(refusal, language)
  const id = requestIdOf(error)
  return [words.serverUnreachable, ...(id === undefined ? [] : [words.requestId(id)])]
    .map((wording) => wording[language])
    .join(' ')
}
