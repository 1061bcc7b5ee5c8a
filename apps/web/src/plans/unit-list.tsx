import { wordUnitListProblem } from '@lienthehe/domain'
import { createSignal, Show } from 'solid-js'
import { api } from '../api.ts'
import { useLanguage } from '../language.tsx'
import type { PlanHeads } from '../plan/documents.ts'
import { createSubmission, summaryHeading } from '../submission.ts'
import { Button } from '../ui/button.tsx'
import { ErrorSummary } from '../ui/error-summary.tsx'
import { StatusLine } from '../ui/faces.tsx'
import { type ChosenFile, FileField } from './file-field.tsx'
import { ProblemTable } from './problem-table.tsx'
import { words } from './words.ts'

/** The list of units in use, and another one from a file. */
export function UnitList(props: { readonly list: PlanHeads['units'] }) {
  const { say, language } = useLanguage()
  const [file, setFile] = createSignal<ChosenFile>()
  const [done, setDone] = createSignal('')
  const adopting = createSubmission<{ text: string }, { version: number }>({
    send: (input) => api.plan.adoptUnits.mutate(input),
    onDone: ({ version }) => setDone(say(words.unitsAdopted(version))),
    fields: () => [],
  })
  const problems = () => {
    const refusal = adopting.refusal()
    return refusal?.reason === 'unitListRefused' ? refusal.problems : []
  }
  return (
    <section class="sheet stack" aria-labelledby="unit-list">
      <h2 id="unit-list">{say(words.units)}</h2>
      <p>{say(words.unitsNow(props.list.version, props.list.hash.slice(0, 12)))}</p>
      <p class="note">{say(words.unitsNote)}</p>
      <StatusLine>{done()}</StatusLine>
      <form
        class="form"
        novalidate
        onSubmit={(event) => {
          event.preventDefault()
          const chosen = file()
          if (chosen !== undefined) adopting.submit({ text: chosen.text })
        }}
      >
        <ErrorSummary heading={say(summaryHeading(adopting.entries()))} entries={adopting.entries()} />
        <FileField
          id="units-file"
          label={say(words.unitsFile)}
          onFile={(chosen) => {
            adopting.reset()
            setDone('')
            setFile(chosen)
          }}
        />
        <Show when={problems().length > 0 && file()}>
          {(chosen) => (
            <ProblemTable
              text={chosen().text}
              problems={problems()}
              wordProblem={(problem) => wordUnitListProblem(problem, language())}
            />
          )}
        </Show>
        <div class="actions">
          <Button type="submit" disabled={file() === undefined} busy={adopting.busy()}>
            {say(words.adoptUnits)}
          </Button>
        </div>
      </form>
    </section>
  )
}
