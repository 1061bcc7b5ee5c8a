import type { Language } from '@lienthehe/domain'
import { refusalOf, requestIdOf } from '../api.ts'
import { describeRefusal } from '../refusal-words.ts'
import { words } from '../words.ts'

/** Why a request failed: the server's refusal or, if no answer came, what to do then. */
export function describeFailure(error: unknown, language: Language): string {
  const refusal = refusalOf(error)
  if (refusal !== undefined) return describeRefusal(refusal, language)
  const id = requestIdOf(error)
  return [words.serverUnreachable, ...(id === undefined ? [] : [words.requestId(id)])]
    .map((wording) => wording[language])
    .join(' ')
}
