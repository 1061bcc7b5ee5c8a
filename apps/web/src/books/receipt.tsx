import { formatDong, formatDongInFull, formatVoucher } from '@lienthehe/domain/funds'
import { useLanguage } from '../language.tsx'
import type { Payment } from './loans/payments.tsx'
import { Paper } from './paper.tsx'
import { paperWords } from './paper-words.ts'
import type { LoanView } from './queries.ts'

/** The receipt of one payment, to be signed by hand. */
export function Receipt(props: {
  readonly card: LoanView
  readonly payment: Payment
  readonly name: string
}) {
  const { say, language } = useLanguage()
  const money = (amount: number) => formatDong(amount, language())
  const paid = () => props.payment.transaction
  const parts = () => {
    const { interestDong, principalDong, penaltyDong } = paid().parts
    const penalty = penaltyDong === 0 ? '' : money(penaltyDong)
    return paperWords.partsAre({ interest: money(interestDong), principal: money(principalDong), penalty })
  }
  return (
    <Paper
      club={props.card.club.name}
      title={paperWords.receipt}
      aside={
        props.payment.voucher === null ? '' : say(paperWords.number(formatVoucher(props.payment.voucher)))
      }
      date={paid().valueOn}
      signers={[
        paperWords.sign.payer,
        paperWords.sign.treasurer,
        paperWords.sign.accountant,
        paperWords.sign.chair,
      ]}
    >
      <dl>
        <dt>{say(paperWords.payer)}</dt>
        <dd>{props.name}</dd>
        <dt>{say(paperWords.what)}</dt>
        <dd>{say(paperWords.repaid(props.card.position.loan.purpose))}</dd>
        <dt>{say(paperWords.sum)}</dt>
        <dd>
          <b>{money(paid().amountDong)}</b>
        </dd>
        <dt>{say(paperWords.inWords)}</dt>
        <dd>{formatDongInFull(paid().amountDong, language())}</dd>
        <dt>{say(paperWords.parts)}</dt>
        <dd>{say(parts())}</dd>
      </dl>
    </Paper>
  )
}
