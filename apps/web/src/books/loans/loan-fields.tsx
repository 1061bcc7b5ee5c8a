import type { ListedMember } from '../../club/queries.ts'
import { useLanguage } from '../../language.tsx'
import { SelectField, TextField } from '../../ui/field.tsx'
import { words as everywhere } from '../../words.ts'
import { AmountField } from '../amount-field.tsx'
import { formWords } from '../form-words.ts'
import { ConditionFields } from '../regulation/condition-fields.tsx'
import { words } from '../words.ts'
import type { LendEntry } from './lend-entry.ts'

/** The fields of a loan: borrower, amount, purpose, conditions and guarantor. */
export function LoanFields(props: {
  readonly members: readonly ListedMember[]
  readonly entry: LendEntry
  readonly change: (change: Partial<LendEntry>) => void
  readonly problemOf: (path: string) => string | undefined
}) {
  const { say } = useLanguage()
  return (
    <>
      <SelectField<LendEntry['borrower']>
        id="draft.borrower"
        label={say(formWords.lend.borrower)}
        error={props.problemOf('draft.borrower')}
        value={props.entry.borrower}
        onValue={(borrower) => props.change({ borrower })}
        options={[
          { value: '', label: say(formWords.lend.choose) },
          ...props.members.map(({ id, fullName }) => ({ value: id, label: fullName })),
        ]}
      />
      <AmountField
        id="draft.principalDong"
        label={say(formWords.lend.principal)}
        hint={say(words.amount.hint)}
        error={props.problemOf('draft.principalDong')}
        text={props.entry.principalDong}
        onText={(principalDong) => props.change({ principalDong })}
      />
      <TextField
        id="draft.purpose"
        label={say(formWords.lend.purpose)}
        error={props.problemOf('draft.purpose')}
        maxlength={300}
        value={props.entry.purpose}
        onValue={(purpose) => props.change({ purpose })}
      />
      <ConditionFields entry={props.entry} change={props.change} problemOf={props.problemOf} />
      <TextField
        id="draft.guarantor"
        label={say(formWords.lend.guarantor)}
        optional={say(everywhere.optional)}
        error={props.problemOf('draft.guarantor')}
        maxlength={100}
        value={props.entry.guarantor}
        onValue={(guarantor) => props.change({ guarantor })}
      />
    </>
  )
}
