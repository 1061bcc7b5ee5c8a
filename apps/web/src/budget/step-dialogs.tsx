import { formatDong } from '@lienthehe/domain/funds'
import { formatDate } from '@lienthehe/domain/text'
import { A } from '@solidjs/router'
import { Show } from 'solid-js'
import { AmountField } from '../books/amount-field.tsx'
import { BookDialog } from '../books/book-dialog.tsx'
import { WithdrawalDialog } from '../forms/withdrawal-dialog.tsx'
import { useLanguage } from '../language.tsx'
import { papersPath } from '../papers/queries.ts'
import { DateField } from '../ui/date-field.tsx'
import { SelectField } from '../ui/field.tsx'
import { words as everywhere } from '../words.ts'
import { words } from './words.ts'
import { createApproval, createSettlement, createWithdrawal, type LineStep } from './write-line.ts'

/** Asks how much was approved, and by which paper. */
export function ApproveDialog(props: LineStep) {
  const { say } = useLanguage()
  const form = createApproval(props)
  const year = () => String(props.opened.line.year)
  const options = () => [
    { value: '', label: say(words.choose) },
    ...props.opened.papers.map(({ id, number, issuedOn, issuer }) => ({
      value: `${id}`,
      label: `${number}, ${formatDate(issuedOn)}, ${issuer}`,
    })),
  ]
  return (
    <BookDialog form={form} heading={say(words.approve)} save={words.approve} onClose={props.onClose}>
      <AmountField
        id="approval.approvedDong"
        label={say(words.approval.approvedDong)}
        error={form.problemOf('approval.approvedDong')}
        text={form.entry().approvedDong}
        onText={(approvedDong) => form.change({ approvedDong })}
      />
      <SelectField
        id="approval.paper"
        label={say(words.approval.paper)}
        hint={say(words.paperHint(year()))}
        error={form.problemOf('approval.paper')}
        value={form.entry().paper}
        onValue={(paper) => form.change({ paper })}
        options={options()}
      />
      <Show when={props.opened.papers.length === 0}>
        <p class="advice">
          {say(words.noPaper(year()))}{' '}
          <A href={papersPath(props.opened.line.plan, 'moi')}>{say(words.toPapers)}</A>
        </p>
      </Show>
    </BookDialog>
  )
}

/** Asks what was spent in the end. */
export function SettleDialog(props: LineStep) {
  const { say, language } = useLanguage()
  const form = createSettlement(props)
  const hint = () => {
    const { state } = props.opened.line
    return state.stage === 'estimated'
      ? undefined
      : say(words.spentHint(formatDong(state.approvedDong, language())))
  }
  return (
    <BookDialog form={form} heading={say(words.settle)} save={words.settle} onClose={props.onClose}>
      <AmountField
        id="settlement.spentDong"
        label={say(words.settlement.spentDong)}
        hint={hint()}
        error={form.problemOf('settlement.spentDong')}
        text={form.entry().spentDong}
        onText={(spentDong) => form.change({ spentDong })}
      />
      <DateField
        id="settlement.spentOn"
        label={say(words.settlement.spentOn)}
        hint={say(everywhere.dateHint)}
        error={form.problemOf('settlement.spentOn')}
        text={form.entry().spentOn}
        onText={(spentOn) => form.change({ spentOn })}
      />
    </BookDialog>
  )
}

/** Asks why a line was recorded by mistake; after that, it no longer counts. */
export function WithdrawLineDialog(props: LineStep) {
  const form = createWithdrawal(props)
  return <WithdrawalDialog form={form} words={words} onClose={() => props.onClose()} />
}
