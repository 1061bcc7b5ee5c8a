import { A } from '@solidjs/router'
import { Show } from 'solid-js'
import { describeFailure } from '../forms/failure.ts'
import { StaleVersions } from '../forms/stale-versions.tsx'
import { guardUnsaved } from '../forms/unsaved.ts'
import { useLanguage } from '../language.tsx'
import { Button } from '../ui/button.tsx'
import type { DraftFields } from './draft-entry.ts'
import { type createDraftForm, fieldsOf, type Origin } from './draft-form.ts'
import { words } from './words.ts'

type Keeper = ReturnType<typeof createDraftForm>['keeper']

/** Whether the draft is saved, the button that saves it, and what to do when someone else saved another version. */
export function KeepBar(props: { readonly keeper: Keeper; readonly origin: Origin }) {
  const { say, language } = useLanguage()
  guardUnsaved({ isDirty: () => props.keeper.isDirty() })
  const state = () => {
    if (props.keeper.busy()) return words.keeping
    if (props.keeper.isDirty()) return words.notKept
    return props.keeper.kept() === undefined ? words.nothingKept : words.kept
  }
  const refused = () => {
    const error = props.keeper.error()
    if (error === undefined || props.keeper.stale.stale() !== undefined) return undefined
    return props.keeper.refusal()?.reason === 'notFound'
      ? say(words.gone)
      : describeFailure(error, language())
  }
  const comparison = () => {
    const names = new Map<string, string>(
      [...props.origin.base.targets, ...props.origin.base.clubRules].map(({ id, name }) => [id, say(name)]),
    )
    return {
      labels: {
        leftOut: words.leftOut,
        ...Object.fromEntries(fieldsOf(props.origin.base).map(({ path, label }) => [path, label])),
      },
      word: (fields: DraftFields, field: string) => {
        const value = fields[field] ?? ''
        return typeof value === 'string' ? value : value.map((id) => names.get(id) ?? id).join('; ')
      },
    }
  }
  return (
    <section class="sheet stack" aria-labelledby="draft-keeping" data-part="keeping">
      <h2 id="draft-keeping">{say(words.keepHeading)}</h2>
      <p role="status">{say(state())}</p>
      <Show when={refused()}>
        {(sentence) => (
          <p class="field-error" role="alert">
            {sentence()}
          </p>
        )}
      </Show>
      <Show when={props.keeper.stale.stale() !== undefined}>
        <StaleVersions form={props.keeper.stale} comparison={comparison()} />
      </Show>
      <div class="actions">
        <Button busy={props.keeper.busy()} onClick={() => props.keeper.keep()}>
          {say(words.keep)}
        </Button>
        <A href="/ke-hoach">{say(words.allDrafts)}</A>
      </div>
    </section>
  )
}
