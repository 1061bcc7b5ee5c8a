import { type Fund, funds, labelFund } from '@lienthehe/domain/funds'
import { useLanguage } from '../language.tsx'
import { RadioChoices } from '../ui/radio-choices.tsx'
import { formWords } from './form-words.ts'

/** Which of the two funds the money belongs to; they never mix. */
export function FundField(props: {
  readonly value: Fund
  readonly onValue: (fund: Fund) => void
  readonly error: string | undefined
}) {
  const { say, language } = useLanguage()
  return (
    <RadioChoices
      id="draft.fund"
      label={say(formWords.fund)}
      error={props.error}
      value={props.value}
      onValue={props.onValue}
      options={funds.map((fund) => ({ value: fund, label: labelFund(fund, language()) }))}
    />
  )
}
