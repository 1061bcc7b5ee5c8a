import { describeMissingMonth } from '@lienthehe/domain/snapshots'
import { formatDate } from '@lienthehe/domain/text'
import { A } from '@solidjs/router'
import { For, Show } from 'solid-js'
import { FormActions, FormProblems, FormView } from '../forms/form-view.tsx'
import { useLanguage } from '../language.tsx'
import { TextField } from '../ui/field.tsx'
import { snapshotPath } from './closed-periods-paths.ts'
import type { ReadyPreview } from './closed-periods-queries.ts'
import { words } from './closed-periods-words.ts'
import { createClosing } from './closing-forms.ts'
import { FigureTable } from './figure-table.tsx'

/** The figures with which a period would be closed, what they lack, and the button that closes it. */
export function ClosingForm(props: { readonly preview: ReadyPreview }) {
  const { say, language } = useLanguage()
  const form = createClosing(props)
  const standing = () => props.preview.standing
  return (
    <div class="stack">
      <Show when={standing()}>
        {(one) => (
          <p class="advice">
            <A href={snapshotPath(one().number)}>
              {say((one().isSame ? words.stands : words.standsOtherwise)(one().number))}
            </A>
          </p>
        )}
      </Show>
      <Show when={standing()?.isSame !== true}>
        <FormView form={form} class="form stack">
          <FormProblems form={form} />
          <Show when={props.preview.missing.length > 0}>
            <MissingMonths missing={props.preview.missing} />
            <TextField
              id="despite"
              label={say(words.despite)}
              error={form.problemOf('despite')}
              maxlength={300}
              value={form.entry().reason}
              onValue={(reason) => form.change({ reason })}
            />
          </Show>
          <FormActions form={form} save={words.close} saving={words.closing} />
        </FormView>
      </Show>
      <FigureTable
        caption={say(words.preview(formatDate(props.preview.asOf)))}
        figures={props.preview.figures[language()]}
      />
    </div>
  )
}

const monthsNamed = 6

function MissingMonths(props: { readonly missing: ReadyPreview['missing'] }) {
  const { say, language } = useLanguage()
  const rest = () => props.missing.length - monthsNamed
  return (
    <section class="advice stack brief" data-part="missing">
      <h3>{say(words.missing)}</h3>
      <ul class="plain-list sentences">
        <For each={props.missing.slice(0, monthsNamed)}>
          {(month) => <li>{describeMissingMonth(month, { language: language() })}</li>}
        </For>
        <Show when={rest() > 0}>
          <li>{say(words.restOfMonths(rest()))}</li>
        </Show>
      </ul>
      <p class="note">
        {say(words.missingAdvice)} <A href="/bao-cao">{say(words.reports)}</A>
      </p>
    </section>
  )
}
