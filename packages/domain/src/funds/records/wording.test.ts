import { expect, test } from 'vitest'
import { languages } from '../../text/language.ts'
import { ageBuckets } from '../loans/ageing.ts'
import { interestMethods, repaymentMethods } from '../loans/terms.ts'
import {
  formatMonthlyRate,
  labelAgeBucket,
  labelInterestMethod,
  labelLoanStatus,
  labelRepaymentMethod,
} from '../loans/wording.ts'
import { formatDong } from '../wording.ts'
import { funds } from './account.ts'
import { contributionSources } from './contribution-source.ts'
import { labelContributionSource, labelFund } from './wording.ts'

test.each([
  { basisPoints: 0, vi: '0%', en: '0%' },
  { basisPoints: 5, vi: '0,05%', en: '0.05%' },
  { basisPoints: 50, vi: '0,5%', en: '0.5%' },
  { basisPoints: 65, vi: '0,65%', en: '0.65%' },
  { basisPoints: 100, vi: '1%', en: '1%' },
  { basisPoints: 1000, vi: '10%', en: '10%' },
])('$basisPoints basis points are $vi', ({ basisPoints, vi, en }) => {
  expect(formatMonthlyRate(basisPoints, 'vi')).toBe(vi)
  expect(formatMonthlyRate(basisPoints, 'en')).toBe(en)
})

test('money is whole đồng with its thousands, also where some is missing', () => {
  expect(formatDong(1_500_000, 'vi')).toBe('1.500.000 đồng')
  expect(formatDong(-50_000, 'en')).toBe('−50,000 đồng')
})

test.each(languages)('every choice has its own words in %s', (language) => {
  const words = [
    ...funds.map((fund) => labelFund(fund, language)),
    ...contributionSources.map((source) => labelContributionSource(source, language)),
    ...ageBuckets.map(({ bucket }) => labelAgeBucket(bucket, language)),
    ...interestMethods.map((method) => labelInterestMethod(method, language)),
    ...repaymentMethods.map((method) => labelRepaymentMethod(method, language)),
    labelLoanStatus('repaid', language),
  ]
  expect(new Set(words).size).toBe(words.length)
})
