import { FormActions, FormProblems, FormView } from '../forms/form-view.tsx'
import { guardUnsaved } from '../forms/unsaved.ts'
import { useLanguage } from '../language.tsx'
import type { VisitView } from './queries.ts'
import { RecordFields } from './record-fields.tsx'
import { createRecording } from './record-form.ts'
import { words } from './words.ts'

/** The form for the result of a visit, on the screen; saving sends it at once. */
export function RecordView(props: { readonly view: VisitView; readonly onSaved: () => void }) {
  const { say } = useLanguage()
  const form = createRecording(props)
  guardUnsaved(form)
  return (
    <FormView form={form} class="sheet form">
      <FormProblems form={form} />
      <h2>{say(words.record)}</h2>
      <RecordFields form={form} view={props.view} />
      <FormActions form={form} save={words.recordIt} />
    </FormView>
  )
}
