import type { Wording } from '@lienthehe/domain'
import { onMount, Show } from 'solid-js'
import { useLanguage } from '../language.tsx'
import { Button } from '../ui/button.tsx'
import { type Column, DataTable } from '../ui/data-table.tsx'
import type { Form } from './form.ts'
import type { MeanwhileChange } from './merge-entries.ts'
import { words } from './words.ts'

/** How a version of an entry is shown to a person, field by field. */
export type Comparison<Entry extends object> = {
  readonly labels: Readonly<Record<keyof Entry, Wording>>
  readonly word: (entry: Entry, field: keyof Entry) => string
}

/** The parts of the form that this view needs. */
type Settled<Entry extends object> = Pick<
  Form<Entry>,
  'entry' | 'busy' | 'stale' | 'rebase' | 'submit' | 'restart'
>

/**
 * Somebody else has saved another version meanwhile: shows it beside the input typed here, with two ways to continue.
 */
export function StaleVersions<Entry extends object>(props: {
  readonly form: Settled<Entry>
  readonly comparison: Comparison<Entry>
}) {
  const { say } = useLanguage()
  const meanwhile = () => props.form.stale()?.meanwhile ?? []
  const describeStored = (field: keyof Entry) => {
    const stored = props.form.stale()?.stored
    return stored === undefined ? '' : props.comparison.word(stored, field)
  }
  const columns = (): readonly Column<MeanwhileChange<keyof Entry>>[] => [
    {
      header: say(words.staleField),
      names: true,
      cell: ({ field }) => say(props.comparison.labels[field]),
    },
    { header: say(words.staleStored), cell: ({ field }) => describeStored(field) },
    {
      header: say(words.staleTyped),
      cell: ({ field, typedHere }) => (
        <Show when={typedHere} fallback={<i>{say(words.staleUntouched)}</i>}>
          {props.comparison.word(props.form.entry(), field)}
        </Show>
      ),
    },
  ]
  return (
    <section
      class="advice stack"
      aria-labelledby="stale-heading"
      tabindex={-1}
      ref={(element) => onMount(() => element.focus())}
    >
      <h3 id="stale-heading">{say(words.staleHeading)}</h3>
      <p>{say(words.staleText)}</p>
      <Show when={meanwhile().length > 0} fallback={<p>{say(words.staleSame)}</p>}>
        <DataTable caption={say(words.staleCaption)} columns={columns()} rows={meanwhile()} />
      </Show>
      <div class="actions">
        <Button
          look="primary"
          busy={props.form.busy()}
          onClick={() => {
            props.form.rebase()
            props.form.submit()
          }}
        >
          {say(words.staleSave)}
        </Button>
        <Button onClick={() => props.form.restart()}>{say(words.staleTake)}</Button>
      </div>
    </section>
  )
}
