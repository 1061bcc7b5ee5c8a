import { Show } from 'solid-js'
import { FormActions, FormProblems, FormView } from '../forms/form-view.tsx'
import { useLanguage } from '../language.tsx'
import { TextField } from '../ui/field.tsx'
import type { ReleasePreview } from './queries.ts'
import { createRelease } from './release-forms.ts'
import { words } from './words.ts'

/**
 * The button that releases, below everything to be checked. If the same figures are already published, there is nothing
 * to release.
 */
export function ReleaseForm(props: { readonly preview: ReleasePreview }) {
  const { say } = useLanguage()
  const form = createRelease(props)
  const standing = () => props.preview.standing
  return (
    <Show when={standing()?.release.content !== props.preview.seen}>
      <FormView form={form} class="form sheet stack">
        <h2>{say(words.releaseHeading)}</h2>
        <FormProblems form={form} />
        <Show when={standing()}>
          <TextField
            id="correction.reason"
            label={say(words.correction)}
            hint={say(words.correctionHint)}
            optional={say(words.optional)}
            error={form.problemOf('correction.reason')}
            maxlength={300}
            value={form.entry().reason}
            onValue={(reason) => form.change({ reason })}
          />
        </Show>
        <FormActions form={form} save={words.release} saving={words.releasing} />
      </FormView>
    </Show>
  )
}
