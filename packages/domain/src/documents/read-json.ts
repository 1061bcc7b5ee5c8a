import { accept, type Result, refuse } from '../refusals/result.ts'
import type { FormProblem } from './form-problem.ts'

/** The content of a JSON file, or the one problem that it is none. */
export function readJson(text: string): Result<unknown, readonly FormProblem[]> {
  try {
    // Windows editors put a mark before the first brace, which is no JSON.
    return accept(JSON.parse(text.replace(/^\uFEFF/, '')))
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    return refuse([{ kind: 'notJson', path: [] }])
  }
}
