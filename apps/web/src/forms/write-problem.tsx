import { useLanguage } from '../language.tsx'
import { ErrorSummary } from '../ui/error-summary.tsx'
import { describeFailure } from './failure.ts'
import { words } from './words.ts'

/** Why a write failed that has no fields; shown beside its button. */
export function WriteProblem(props: {
  readonly write: { readonly error: () => unknown; readonly failures: () => number }
}) {
  const { say, language } = useLanguage()
  const entries = () => {
    const error = props.write.error()
    return error === undefined ? [] : [{ field: null, text: describeFailure(error, language()) }]
  }
  return <ErrorSummary heading={say(words.notDone)} entries={entries()} failures={props.write.failures()} />
}
