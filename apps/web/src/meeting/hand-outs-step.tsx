import { formatDong, formatDongInFull, formatMonthlyRate } from '@lienthehe/domain/funds'
import { formatInteger } from '@lienthehe/domain/text'
import { For } from 'solid-js'
import { useLanguage } from '../language.tsx'
import { type StepProps, toggled } from './filled-sheet.ts'
import { words } from './words.ts'

/**
 * Hands out loans: only those that the board has approved, each with its amount in words. A tap records that the money
 * was handed over.
 */
export function HandOutsStep(props: StepProps) {
  const { say, language } = useLanguage()
  const nameOf = (borrower: string) =>
    props.body.prepared.members.find(({ id }) => id === borrower)?.fullName ?? '?'
  return (
    <For each={props.body.prepared.money.handOuts}>
      {({ request, borrower, purpose, principalDong, conditions }) => {
        const isHanded = () => props.body.handedOut.includes(request)
        const terms = () =>
          words.handOuts.terms(
            formatInteger(conditions.months, language()),
            formatMonthlyRate(conditions.monthlyRateBasisPoints, language()),
          )
        return (
          <div class="rows">
            <div class="loan">
              <h3>{nameOf(borrower)}</h3>
              <p class="large-figure">{formatDong(principalDong, language())}</p>
              <p class="quiet">{formatDongInFull(principalDong, language())}</p>
              <p>{purpose}</p>
              <p class="quiet">{say(terms())}</p>
            </div>
            <label class="pick">
              <input
                type="checkbox"
                class="tick"
                checked={isHanded()}
                onInput={() => props.change({ handedOut: toggled(props.body.handedOut, request) })}
              />
              <b>{say(isHanded() ? words.handOuts.done : words.handOuts.tap)}</b>
            </label>
          </div>
        )
      }}
    </For>
  )
}
