import type { Result } from '@lienthehe/domain'

/** The value of a command's result; a refused step is a mistake in the demonstration. */
export function taken<Value>(result: Result<Value, { readonly reason: string }>): Value {
  if (!result.ok) throw new Error(`a step was refused: ${JSON.stringify(result.refusal)}`)
  return result.value
}
