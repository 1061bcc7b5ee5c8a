import { compareWords, formatInteger } from '@lienthehe/domain/text'
import { asAbove, type LabelOfFile, notTaken } from '@lienthehe/office/roster/words'
import { createMemo, For, Show } from 'solid-js'
import { api } from '../api.ts'
import { createWrite } from '../forms/write.ts'
import { WriteProblem } from '../forms/write-problem.tsx'
import { useLanguage } from '../language.tsx'
import { SelectField } from '../ui/field.tsx'
import type { ClubOfUnit, UnitDraft } from './queries.ts'
import { words } from './words.ts'

type Placing = {
  readonly id: string
  readonly version: number
  readonly label: string
  readonly placement: string | null
}

/**
 * The club names in the file. Those that match exactly one club are folded; for each of the others, the user chooses
 * the club.
 */
export function Labels(props: { readonly draft: Pick<UnitDraft, 'id' | 'version' | 'labels' | 'clubs'> }) {
  const { say, language } = useLanguage()
  const placing = createWrite<Placing, unknown>({
    send: (input) => api.unitRosters.place.mutate(input),
    touches: () => [['unitRosters'], ['unitLists']],
  })
  const clubs = createMemo(() =>
    props.draft.clubs.toSorted((one, other) => compareWords(one.name, other.name)),
  )
  const known = createMemo(() => new Map(props.draft.labels.map((label) => [label.label, label])))
  const isCertain = ({ club, placement }: LabelOfFile) => club !== null && placement === null
  const asked = () => props.draft.labels.filter((label) => !isCertain(label)).map(({ label }) => label)
  const certain = () => props.draft.labels.filter(isCertain)
  const place = (label: string, placement: string | null) =>
    placing.submit({ id: props.draft.id, version: props.draft.version, label, placement })
  const nameOf = (id: string | null) => clubs().find((club) => club.id === id)
  return (
    <section class="sheet stack" aria-labelledby="labels-heading">
      <div>
        <h2 id="labels-heading">{say(words.labels)}</h2>
        <p class="note">{say(words.labelsNote)}</p>
      </div>
      <WriteProblem write={placing} />
      {/* Keyed by name, not by value: a field stays where it is on the page when it is answered. */}
      <For each={asked()}>
        {(label) => (
          <Show when={known().get(label)}>
            {(found) => (
              <AskedLabel label={found()} clubs={clubs()} onPlace={(placement) => place(label, placement)} />
            )}
          </Show>
        )}
      </For>
      <Show when={certain().length > 0}>
        <details>
          <summary>{say(words.labelsPlaced(formatInteger(certain().length, language())))}</summary>
          <ul class="plain-list">
            <For each={certain()}>
              {({ label, club }) => (
                <li>
                  {say(words.label(label))} → {describeClub(nameOf(club))}
                </li>
              )}
            </For>
          </ul>
        </details>
      </Show>
    </section>
  )
}

function AskedLabel(props: {
  readonly label: LabelOfFile
  readonly clubs: readonly ClubOfUnit[]
  readonly onPlace: (placement: string | null) => void
}) {
  const { say, language } = useLanguage()
  const name = () => (props.label.label === '' ? say(words.labelBlank) : say(words.label(props.label.label)))
  const likely = () => props.clubs.filter(({ id }) => props.label.candidates.includes(id))
  const others = () => props.clubs.filter(({ id }) => !props.label.candidates.includes(id))
  const options = () => [
    { value: '', label: say(words.chooseClub) },
    ...likely().map((club) => ({ value: club.id, label: `${say(words.likely)}: ${describeClub(club)}` })),
    ...(props.label.label === '' ? [{ value: asAbove, label: say(words.asAbove) }] : []),
    { value: notTaken, label: say(words.notTaken) },
    ...others().map((club) => ({ value: club.id, label: describeClub(club) })),
  ]
  return (
    <div data-label={props.label.label}>
      <SelectField
        id={`label-${props.label.sheet}-${props.label.row}`}
        label={name()}
        hint={say(words.labelRows(formatInteger(props.label.rows, language()), props.label.sheet))}
        value={props.label.placement ?? ''}
        onValue={(placement) => props.onPlace(placement === '' ? null : placement)}
        options={options()}
      />
    </div>
  )
}

function describeClub(club: ClubOfUnit | undefined): string {
  return club === undefined ? '' : `${club.name}, ${club.place}`
}
