import { useLanguage } from '../language.tsx'
import { DataTable } from '../ui/data-table.tsx'
import { type JsonPath, lineOf } from './line-of.ts'
import { words } from './words.ts'

type ProblemPath = { readonly path: JsonPath }

/** The problems in a file, each with its line and its place in the file. */
export function ProblemTable<Problem extends ProblemPath & { readonly kind: string }>(props: {
  readonly text: string
  readonly problems: readonly Problem[]
  readonly describeProblem: (problem: Problem) => string
}) {
  const { say } = useLanguage()
  // An empty path means the whole file, for example if it is not JSON; then there is no line to name.
  const placeOf = ({ path }: ProblemPath) => (path.length === 0 ? say(words.whole) : path.join(' › '))
  const lineOfProblem = ({ kind, path }: Problem) =>
    kind === 'notJson' ? '–' : String(lineOf(props.text, path))
  return (
    <DataTable
      caption={say(words.problems)}
      rows={props.problems}
      columns={[
        { header: say(words.line), cell: (problem) => lineOfProblem(problem) },
        { header: say(words.place), cell: (problem) => <code>{placeOf(problem)}</code> },
        { header: say(words.problem), names: true, cell: (problem) => props.describeProblem(problem) },
      ]}
    />
  )
}
