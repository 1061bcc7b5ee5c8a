import { type Banknote, banknotes, type NoteCounts, worthOf } from '@lienthehe/domain/funds'
import { formatInteger } from '@lienthehe/domain/text'
import { For } from 'solid-js'
import { useLanguage } from '../../language.tsx'
import { words } from '../words.ts'

/** How many notes of each kind are typed; an empty field means none. */
export type TypedNotes = Readonly<Partial<Record<Banknote, string>>>

/** The typed counts; `null` when one of them is not a number. */
export function countsOf(typed: TypedNotes): NoteCounts | null {
  const known = banknotes.map((note) => [note, (typed[note] ?? '').trim()] as const)
  if (known.some(([, text]) => !/^\d{0,6}$/.test(text))) return null
  return Object.fromEntries(known.map(([note, text]) => [note, Number(text)]))
}

/**
 * The cash box counted by denomination. The book's figure is not shown: the person who counts must not see it first.
 */
export function NoteCount(props: {
  readonly typed: TypedNotes
  readonly onTyped: (typed: TypedNotes) => void
}) {
  const { say, language } = useLanguage()
  const number = (value: number) => formatInteger(value, language())
  const counted = (note: Banknote) => countsOf({ [note]: props.typed[note] ?? '' })?.[note] ?? 0
  return (
    <table class="note-count">
      <caption class="hidden-text">{say(words.count.notes)}</caption>
      <thead>
        <tr>
          <th scope="col">{say(words.count.note)}</th>
          <th scope="col">{say(words.count.pieces)}</th>
          <th scope="col">{say(words.count.worth)}</th>
        </tr>
      </thead>
      <tbody>
        <For each={banknotes}>
          {(note) => (
            <tr>
              <th scope="row">{number(note)}</th>
              <td>
                <input
                  id={`note-${note}`}
                  class="input"
                  inputmode="numeric"
                  autocomplete="off"
                  maxlength={6}
                  aria-label={say(words.count.piecesOf(number(note)))}
                  value={props.typed[note] ?? ''}
                  onInput={(event) => props.onTyped({ ...props.typed, [note]: event.currentTarget.value })}
                />
              </td>
              <td>{counted(note) === 0 ? '' : number(note * counted(note))}</td>
            </tr>
          )}
        </For>
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" colspan={2}>
            {say(words.count.counted)}
          </th>
          <td>{number(worthOf(countsOf(props.typed) ?? {}))}</td>
        </tr>
      </tfoot>
    </table>
  )
}
