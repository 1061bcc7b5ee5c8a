import type { Wording } from '@lienthehe/domain'
import { type ParentProps, Show } from 'solid-js'
import { useLanguage } from '../language.tsx'
import { Button } from '../ui/button.tsx'
import { ErrorSummary } from '../ui/error-summary.tsx'
import { words as everywhere } from '../words.ts'
import type { Form } from './form.ts'
import { SavedEarlier } from './saved-earlier.tsx'
import { type Comparison, StaleVersions } from './stale-versions.tsx'
import { words } from './words.ts'

type Shown<Entry extends object> = { readonly form: Form<Entry> }

/** The form element around the fields: Enter or its button sends the form. */
export function FormView<Entry extends object>(
  props: ParentProps<Shown<Entry> & { readonly class?: string }>,
) {
  return (
    <form
      class={props.class ?? 'form'}
      novalidate
      onSubmit={(event) => {
        event.preventDefault()
        props.form.submit()
      }}
    >
      {props.children}
    </form>
  )
}

/** What is shown above the fields: the problems, or a conflict that has to be resolved first. */
export function FormProblems<Entry extends object>(
  props: Shown<Entry> & {
    /** How two versions of the record are shown side by side; for records that several people may edit. */
    readonly comparison?: Comparison<Entry>
    /** The screen's own heading for a failure; without it, the usual one. */
    readonly heading?: string
  },
) {
  const { say } = useLanguage()
  const comparison = () => (props.form.stale() === undefined ? undefined : props.comparison)
  // A conflict that has to be resolved first already explains what happened, so no summary is shown.
  const isToSettle = () => comparison() !== undefined || props.form.isSavedEarlier()
  const summary = () => (isToSettle() ? [] : props.form.summary())
  const heading = () => say(summary().some(({ field }) => field !== null) ? words.wrong : words.notDone)
  return (
    <>
      <ErrorSummary
        heading={props.heading ?? heading()}
        entries={summary()}
        failures={props.form.failures()}
      />
      <Show when={props.form.isSavedEarlier()}>
        <SavedEarlier form={props.form} />
      </Show>
      <Show when={comparison()}>{(known) => <StaleVersions form={props.form} comparison={known()} />}</Show>
    </>
  )
}

/** The button that sends the form; the children are other buttons, such as the one that closes the form. */
export function FormActions<Entry extends object>(
  props: ParentProps<
    Shown<Entry> & {
      readonly save: Wording
      /** The button's label while the form is being sent; by default that of saving. */
      readonly saving?: Wording
      /** The button is disabled, because something else has to be done first. */
      readonly busy?: boolean
      readonly look?: 'plain' | 'primary' | 'danger'
      readonly class?: string
    }
  >,
) {
  const { say } = useLanguage()
  const label = () => (props.form.busy() ? (props.saving ?? everywhere.saving) : props.save)
  return (
    <div class={`actions ${props.class ?? ''}`}>
      <Button type="submit" look={props.look ?? 'primary'} busy={props.form.busy() || props.busy === true}>
        {say(label())}
      </Button>
      {props.children}
    </div>
  )
}
