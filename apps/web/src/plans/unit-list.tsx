import { describeUnitListProblem } from '@lienthehe/domain/units'
import { Show } from 'solid-js'
import { api } from '../api.ts'
import { createForm } from '../forms/form.ts'
import { FormActions, FormProblems, FormView } from '../forms/form-view.tsx'
import { useLanguage } from '../language.tsx'
import type { PlanHeads } from '../plan/documents.ts'
import { FileField, noFile } from './file-field.tsx'
import { ProblemTable } from './problem-table.tsx'
import { touchedByAdoption } from './touched.ts'
import { words } from './words.ts'

/** The list of units in use, and the form to replace it from a file. */
export function UnitList(props: { readonly list: PlanHeads['units'] }) {
  const { say, language } = useLanguage()
  const form = createUnitListForm()
  const problems = () => {
    const refusal = form.refusal()
    return refusal?.reason === 'unitListRefused' ? refusal.problems : []
  }
  return (
    <section class="sheet stack" aria-labelledby="unit-list">
      <h2 id="unit-list">{say(words.units)}</h2>
      <p>{say(words.unitsNow(props.list.version, props.list.hash.slice(0, 12)))}</p>
      <p>
        <a href={`/api/documents/units/${props.list.hash}`} download="units.json">
          {say(words.downloadUnits)}
        </a>
      </p>
      <p class="note">{say(words.unitsNote)}</p>
      <FormView form={form}>
        <FormProblems form={form} />
        <FileField
          id="units-file"
          label={say(words.unitsFile)}
          error={form.problemOf('text')}
          onFile={(chosen) => form.change(chosen)}
        />
        <Show when={problems().length > 0}>
          <ProblemTable
            text={form.entry().text}
            problems={problems()}
            describeProblem={(problem) => describeUnitListProblem(problem, { language: language() })}
          />
        </Show>
        <FormActions form={form} save={words.adoptUnits} />
      </FormView>
    </section>
  )
}

function createUnitListForm() {
  const { say } = useLanguage()
  const form = createForm<typeof noFile, { readonly text: string }, { version: number }>({
    stored: () => ({ entry: noFile, version: 0 }),
    fields: () => [{ path: 'text', at: ['text'], id: 'units-file', label: say(words.unitsFile) }],
    read: ({ text }) => ({
      input: { text },
      problems: text === '' ? [{ field: 'text', problem: 'required' }] : [],
    }),
    send: (input) => api.plan.adoptUnits.mutate(input),
    touches: touchedByAdoption,
    confirm: ({ output }) => ({ said: words.unitsAdopted(output.version) }),
    onSaved: () => form.restart(),
  })
  return form
}
