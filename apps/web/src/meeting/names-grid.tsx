import type { MemberId } from '@lienthehe/domain/members'
import { For } from 'solid-js'

/** The names of people, with the given name large. A tap marks a person, a second tap removes the mark. */
export function NamesGrid(props: {
  readonly legend: string
  readonly people: readonly { readonly id: MemberId; readonly fullName: string }[]
  readonly marked: readonly MemberId[]
  /** The word shown at a marked name. */
  readonly mark: string
  readonly isAbsence?: boolean
  readonly onTap: (member: MemberId) => void
}) {
  const beforeGiven = (fullName: string) => fullName.slice(0, fullName.lastIndexOf(' ') + 1)
  const given = (fullName: string) => fullName.slice(fullName.lastIndexOf(' ') + 1)
  return (
    <fieldset class="names-grid" classList={{ absence: props.isAbsence === true }}>
      <legend class="hidden-text">{props.legend}</legend>
      <For each={props.people}>
        {({ id, fullName }) => (
          <label class="name-tile">
            <input
              type="checkbox"
              class="hidden-box"
              checked={props.marked.includes(id)}
              onInput={() => props.onTap(id)}
            />
            <span>{beforeGiven(fullName)}</span>
            <b>{given(fullName)}</b>
            <i>{props.mark}</i>
          </label>
        )}
      </For>
    </fieldset>
  )
}
