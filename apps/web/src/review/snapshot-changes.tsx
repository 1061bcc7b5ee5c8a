import { describeCause, type FigureChange } from '@lienthehe/domain/review'
import { A } from '@solidjs/router'
import { For, Show } from 'solid-js'
import { labelHistoryAction } from '../history/record-words.ts'
import { formatInstant } from '../instant.ts'
import { useLanguage } from '../language.tsx'
import { DataTable } from '../ui/data-table.tsx'
import type { ComparedSnapshot } from './closed-periods-queries.ts'
import { words } from './closed-periods-words.ts'

type ToldCause = ComparedSnapshot['causes'][number]

/** The figures that are different today, each with the corrections that changed it. */
export function ChangeTable(props: { readonly snapshot: ComparedSnapshot }) {
  const { say, language } = useLanguage()
  const changes = () => props.snapshot[language()].changes
  const because = (change: FigureChange) => {
    const causes = props.snapshot.causes.filter(({ cause }) => cause.moves.includes(change.id))
    return causes.length === 0
      ? say(words.together)
      : [...new Set(causes.map((one) => say(nameOf(one))))].join('; ')
  }
  return (
    <section class="sheet stack" data-part="changes">
      <Show when={changes().length > 0} fallback={<p>{say(words.noChanges)}</p>}>
        <DataTable
          caption={say(words.changes)}
          columns={[
            { header: say(words.figure), names: true, cell: ({ name }) => name },
            { header: say(words.kept), cell: ({ kept }) => kept ?? say(words.none) },
            { header: say(words.today), cell: ({ today }) => today ?? say(words.none) },
            { header: say(words.because), cell: because },
          ]}
          rows={changes()}
          rowProps={({ id }) => ({ 'data-change': id })}
        />
      </Show>
    </section>
  )
}

/** What was corrected since the period was closed: by whom and when, as far as the user may read that. */
export function CauseList(props: { readonly snapshot: ComparedSnapshot }) {
  const { say } = useLanguage()
  return (
    <section class="sheet stack" aria-labelledby="causes" data-part="causes">
      <h2 id="causes">{say(words.causes)}</h2>
      <ul class="plain-list sentences">
        <For each={props.snapshot.causes}>
          {(told) => <CauseLine told={told} asOf={props.snapshot.kept.asOf} />}
        </For>
      </ul>
    </section>
  )
}

function CauseLine(props: { readonly told: ToldCause; readonly asOf: string }) {
  const { say, language } = useLanguage()
  const cause = () => props.told.cause
  return (
    <li>
      <CauseName told={props.told} asOf={props.asOf} /> {describeCause(cause(), { language: language() })}{' '}
      <Show when={cause().moves.length === 0}>{say(words.movesNothing)}</Show>
      <For each={props.told.changes}>
        {({ action, at, by }) => (
          <div class="note">
            {formatInstant(at)} · {by} · {labelHistoryAction(action, language())}
          </div>
        )}
      </For>
    </li>
  )
}

function CauseName(props: { readonly told: ToldCause; readonly asOf: string }) {
  const { say } = useLanguage()
  const path = () => {
    const { cause, name } = props.told
    return cause.kind === 'club' && name !== null ? `/cau-lac-bo/${cause.club}?ngay=${props.asOf}` : undefined
  }
  return (
    <Show when={path()} fallback={<strong>{say(nameOf(props.told))}.</strong>}>
      {(href) => (
        <>
          <A href={href()}>{say(nameOf(props.told))}</A>.
        </>
      )}
    </Show>
  )
}

function nameOf({ cause, name }: ToldCause) {
  if (cause.kind !== 'club') return words[cause.kind]
  return name === null ? words.clubUnknown : { vi: name, en: name }
}
