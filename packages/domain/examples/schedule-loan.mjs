import { describeRefusal } from '@lienthehe/domain'
import { formatDong, scheduleLoan } from '@lienthehe/domain/funds'
import { loanTermsSchema } from '@lienthehe/domain/schema'
import { formatDate } from '@lienthehe/domain/text'

const terms = {
  principalDong: 5_000_000,
  startsOn: '2024-01-31',
  months: 6,
  monthlyRateBasisPoints: 65, // 0.65 % a month
  interest: 'declining', // or 'flat'
  repayment: 'equalPrincipal', // or 'equalInstalments', 'bullet'
  graceMonths: 0,
  roundingUnitDong: 1000,
  lateMonthlyRateBasisPoints: 30,
  dueDay: null,
  allocationOrder: ['interest', 'principal', 'penalty'],
}

/** Prints the due dates and amounts of the loan, or why there can be no such loan. */
function schedule(terms) {
  const scheduled = scheduleLoan(loanTermsSchema.parse(terms))
  if (!scheduled.ok) return console.log(describeRefusal(scheduled.refusal, { language: 'vi' }))
  const { instalments, interestDong } = scheduled.value
  for (const { number, dueOn, principalDong, interestDong, balanceDong } of instalments) {
    const sums = [principalDong, interestDong, balanceDong].map((sum) => formatDong(sum, 'vi').padStart(14))
    console.log(number, formatDate(dueOn), ...sums)
  }
  console.log(`Lãi cả kỳ: ${formatDong(interestDong, 'vi')}`)
}

schedule(terms)
schedule({ ...terms, months: 0 })
