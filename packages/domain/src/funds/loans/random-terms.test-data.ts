import fc from 'fast-check'
import { dong } from '../dong.ts'
import { termsBounds } from '../regulation/bounds.ts'
import type { AllocationOrder } from '../regulation/schema.ts'
import { termsWith } from './example.test-data.ts'
import type { LoanTerms } from './schema.ts'
import { interestMethods, repaymentMethods } from './terms.ts'

/** Random terms up to this size, including odd ones: one đồng, one month, a unit larger than the loan. */
function termsUpTo({
  principalDong,
  months,
}: Pick<LoanTerms, 'months'> & { readonly principalDong: number }): fc.Arbitrary<LoanTerms> {
  return fc
    .record({
      principal: fc.integer({ min: 1, max: principalDong }),
      months: fc.integer({ min: 1, max: months }),
      monthlyRateBasisPoints: fc.integer({ min: 0, max: 1000 }),
      interest: fc.constantFrom(...interestMethods),
      repayment: fc.constantFrom(...repaymentMethods),
      grace: fc.nat(months - 1),
      unit: fc.constantFrom(1, 500, 1000, 1_000_000),
    })
    .map(({ principal, grace, unit, ...terms }) =>
      termsWith({
        ...terms,
        principalDong: dong(principal),
        graceMonths: grace % terms.months,
        roundingUnitDong: dong(unit),
      }),
    )
}

/** Terms of the size that clubs lend. */
export const commonTerms = termsUpTo({ principalDong: 20_000_000, months: 24 })

/** All terms that `scheduleLoan` accepts. */
export const anyTerms = fc.oneof(
  commonTerms,
  termsUpTo({ principalDong: termsBounds.principalDong.most, months: termsBounds.months.most }),
)

/** Every order in which a payment can be used for the due parts. */
export const allocationOrders: readonly AllocationOrder[] = [
  ['penalty', 'interest', 'principal'],
  ['penalty', 'principal', 'interest'],
  ['interest', 'penalty', 'principal'],
  ['interest', 'principal', 'penalty'],
  ['principal', 'penalty', 'interest'],
  ['principal', 'interest', 'penalty'],
]
