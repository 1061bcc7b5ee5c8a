import { changesBetween, labelRelease, type PublicChange } from '@lienthehe/domain/publication'
import { Match, Show, Switch } from 'solid-js'
import { useLanguage } from '../language.tsx'
import { type Column, DataTable } from '../ui/data-table.tsx'
import type { ReleasePreview } from './queries.ts'
import { words } from './words.ts'

type Standing = NonNullable<ReleasePreview['standing']>

/** The differences between what the public reads now and what it will read. */
export function Changes(props: { readonly preview: ReleasePreview }) {
  const { say } = useLanguage()
  return (
    <section class="sheet stack" aria-labelledby="changes" data-part="changes">
      <h2 id="changes">{say(words.changes)}</h2>
      <Show when={props.preview.standing} fallback={<p>{say(words.firstRelease)}</p>}>
        {(standing) => <ChangeTable preview={props.preview} standing={standing()} />}
      </Show>
    </section>
  )
}

function ChangeTable(props: { readonly preview: ReleasePreview; readonly standing: Standing }) {
  const { say, language } = useLanguage()
  const changes = () =>
    changesBetween(props.standing.views[language()].targets, props.preview.views[language()].targets)
  const isStanding = () => props.standing.release.content === props.preview.seen
  const seen = (side: PublicChange['before']) =>
    side === null ? say(words.none) : `${side.figure} · ${side.label}`
  const columns = (): readonly Column<PublicChange>[] => [
    { header: say(words.target), names: true, cell: ({ name }) => name },
    {
      header: say(words.before(labelRelease(props.standing.release, language()))),
      cell: ({ before }) => seen(before),
    },
    { header: say(words.after), cell: ({ after }) => seen(after) },
  ]
  return (
    <Switch fallback={<DataTable caption={say(words.changes)} columns={columns()} rows={changes()} />}>
      <Match when={isStanding()}>
        <p>{say(words.stands)}</p>
      </Match>
      <Match when={changes().length === 0}>
        <p>{say(words.noChanges)}</p>
      </Match>
    </Switch>
  )
}
