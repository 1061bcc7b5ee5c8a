import { describeOddFigure, type OddFigure } from '@lienthehe/domain/activities'
import { For } from 'solid-js'
import { useLanguage } from '../language.tsx'
import './odd-notes.css'

/** The fields that a note on an unusual figure can belong to. */
export type OddField = 'metOn' | 'attendance' | 'reached' | 'month'

/** Points out unusual figures while they are typed; they never block saving. `beside` limits the notes to one field. */
export function OddNotes(props: { readonly odd: readonly OddFigure[]; readonly beside?: OddField }) {
  const { language } = useLanguage()
  const odd = () => props.odd.filter((one) => props.beside === undefined || fieldOf(one) === props.beside)
  return (
    <div class="odd-notes" role="status">
      <For each={odd()}>
        {(one) => <p class="advice">{describeOddFigure(one, { language: language() })}</p>}
      </For>
    </div>
  )
}

function fieldOf(odd: OddFigure): OddField {
  switch (odd.kind) {
    case 'secondMeeting':
      return 'metOn'
    case 'aboveMembers':
      return odd.field
    case 'sameThreeMonths':
      return 'month'
  }
}
