import type { Wording } from '@lienthehe/domain'
import { parseTypedDate } from '@lienthehe/domain/calendar'
import { formatDong } from '@lienthehe/domain/funds'
import type { MemberId } from '@lienthehe/domain/members'
import { formatInteger } from '@lienthehe/domain/text'
import { For } from 'solid-js'
import { AmountField } from '../books/amount-field.tsx'
import { formWords } from '../books/form-words.ts'
import { FundField } from '../books/fund-field.tsx'
import { readMoney } from '../books/typed-money.ts'
import { words as bookWords } from '../books/words.ts'
import { useLanguage } from '../language.tsx'
import { DateField } from '../ui/date-field.tsx'
import { FieldNotes } from '../ui/field.tsx'
import { words as everywhere } from '../words.ts'
import type { Dues } from './dues.ts'
import { dayOf } from './machine-day.ts'
import type { Preparation } from './preparation.ts'
import { words } from './words.ts'

/**
 * The fields for who paid dues at the meeting. Doubtful input is pointed out beside its field but stays: the server
 * checks it when it is sent.
 */
export function DuesSheet(props: {
  readonly body: Dues
  readonly isOpen: boolean
  readonly preparation: Preparation | undefined
  readonly change: (changed: Partial<Dues>) => void
}) {
  const { say, language } = useLanguage()
  const money = () => readMoney(props.body.each)
  const sum = () => formatDong((money().dong ?? 0) * props.body.payers.length, language())
  const tick = (member: MemberId, isTicked: boolean) => {
    const others = props.body.payers.filter((payer) => payer !== member)
    props.change({ payers: isTicked ? [...others, member] : others })
  }
  const amountProblem = () => {
    const { problem } = money()
    return problem === null || problem === 'required' || typeof problem === 'string'
      ? undefined
      : say(problem)
  }
  return (
    <fieldset class="sheet stack bare" disabled={!props.isOpen}>
      <legend class="hidden-text">{say(words.sheets.begin)}</legend>
      <FundField value={props.body.fund} onValue={(fund) => props.change({ fund })} error={undefined} />
      <AmountField
        id="draft.each"
        label={say(words.sheet.money)}
        hint={say(bookWords.amount.hint)}
        error={amountProblem()}
        text={props.body.each}
        onText={(each) => props.change({ each })}
      />
      <fieldset class="field">
        <legend>{say(words.sheet.payers)}</legend>
        <FieldNotes
          id="draft.payers"
          hint={say(words.sheet.sum(formatInteger(props.body.payers.length, language()), sum()))}
          error={props.body.payers.length === 0 ? say(words.sheet.nobody) : undefined}
        />
        <div class="payer-names">
          <For each={props.preparation?.members ?? []}>
            {(member) => (
              <label class="choice">
                <input
                  type="checkbox"
                  checked={props.body.payers.includes(member.id)}
                  onInput={(event) => tick(member.id, event.currentTarget.checked)}
                />
                {member.fullName}
              </label>
            )}
          </For>
        </div>
      </fieldset>
      <DateField
        id="draft.valueOn"
        label={say(formWords.valueOn)}
        hint={say(everywhere.dateHint)}
        error={dayProblem(props.body.valueOn, say)}
        text={props.body.valueOn}
        onText={(valueOn) => props.change({ valueOn })}
      />
    </fieldset>
  )
}

function dayProblem(text: string, say: (wording: Wording) => string): string | undefined {
  const day = parseTypedDate(text)
  if (day === null) return say(words.sheet.noDay)
  return day > dayOf(Date.now()) ? say(words.sheet.futureDay) : undefined
}
