import { assessClub, type ClubVerdict, type IsoDate, tallyClub } from '@lienthehe/domain'
import type { Club } from '@lienthehe/domain/clubs'
import { isOnComposition } from '@lienthehe/domain/facts'
import type { Member } from '@lienthehe/domain/members'
import { describeClubFigure, labelStanding, standingWordOf } from '@lienthehe/domain/quality'
import { createMemo } from 'solid-js'
import { useLanguage } from '../language.tsx'
import { usePlanRules } from '../plan/plan-rules.tsx'
import { Composition } from './composition.tsx'

/** The verdicts of an unsaved list, beside those of the present list. */
export function CompositionPreview(props: {
  readonly club: Pick<Club, 'id' | 'establishedOn'>
  readonly asOf: IsoDate
  readonly before: readonly Member[]
  readonly after: readonly Member[]
  readonly heading: string
  readonly note: string
}) {
  const { language } = useLanguage()
  const rules = usePlanRules()
  const verdictsOf = (members: readonly Member[]) =>
    assessClub(rules(), tallyClub(props.club, members, props.asOf)).filter(isOnComposition)
  const before = createMemo(() => verdictsOf(props.before))
  const after = createMemo(() => verdictsOf(props.after))
  const inShort = (verdict: ClubVerdict) =>
    `${describeClubFigure(verdict, { language: language() })} ${labelStanding(standingWordOf(verdict), language())}`
  return (
    <section class="preview" aria-labelledby="preview-heading">
      <h3 id="preview-heading">{props.heading}</h3>
      <p class="note">{props.note}</p>
      <Composition verdicts={after()} before={before()} />
      {/* Read out once typing pauses. Only the figures: four sentences at every keystroke would be too much. */}
      <p class="hidden-text" role="status">
        {after().map(inShort).join('; ')}
      </p>
    </section>
  )
}
