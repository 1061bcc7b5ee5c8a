import {
  interestMethods,
  labelInterestMethod,
  labelRepaymentMethod,
  repaymentMethods,
} from '@lienthehe/domain/funds'
import { useLanguage } from '../../language.tsx'
import { SelectField, TextField } from '../../ui/field.tsx'
import { formWords } from '../form-words.ts'
import type { ConditionsEntry } from './conditions-entry.ts'

/** The fields of a loan's conditions, on which borrower and club agree: its term, its rate and how it is repaid. */
export function ConditionFields(props: {
  readonly entry: ConditionsEntry
  readonly change: (change: Partial<ConditionsEntry>) => void
  readonly problemOf: (path: string) => string | undefined
}) {
  const { say, language } = useLanguage()
  return (
    <div class="field-pair">
      <TextField
        short
        id="draft.conditions.months"
        label={say(formWords.lend.months)}
        error={props.problemOf('draft.conditions.months')}
        inputmode="numeric"
        maxlength={3}
        value={props.entry.months}
        onValue={(months) => props.change({ months })}
      />
      <TextField
        short
        id="draft.conditions.monthlyRateBasisPoints"
        label={say(formWords.lend.rate)}
        hint={say(formWords.lend.rateHint)}
        error={props.problemOf('draft.conditions.monthlyRateBasisPoints')}
        inputmode="decimal"
        maxlength={6}
        value={props.entry.rate}
        onValue={(rate) => props.change({ rate })}
      />
      <SelectField
        id="draft.conditions.interest"
        label={say(formWords.lend.interest)}
        error={props.problemOf('draft.conditions.interest')}
        value={props.entry.interest}
        onValue={(interest) => props.change({ interest })}
        options={interestMethods.map((value) => ({ value, label: labelInterestMethod(value, language()) }))}
      />
      <SelectField
        id="draft.conditions.repayment"
        label={say(formWords.lend.repayment)}
        error={props.problemOf('draft.conditions.repayment')}
        value={props.entry.repayment}
        onValue={(repayment) => props.change({ repayment })}
        options={repaymentMethods.map((value) => ({ value, label: labelRepaymentMethod(value, language()) }))}
      />
      <TextField
        short
        id="draft.conditions.graceMonths"
        label={say(formWords.lend.grace)}
        error={props.problemOf('draft.conditions.graceMonths')}
        inputmode="numeric"
        maxlength={3}
        value={props.entry.graceMonths}
        onValue={(graceMonths) => props.change({ graceMonths })}
      />
    </div>
  )
}
