import { describe, expect, test } from 'vitest'
import { languages } from '../../text/language.ts'
import type { FundRefusal } from './refusal.ts'
import { fundRefusalExamples } from './refusal-examples.test-data.ts'
import { describeFundRefusal } from './refusal-wording.ts'

const refusals: readonly FundRefusal[] = Object.values(fundRefusalExamples).flat()

describe.each(languages)('a refusal in %s', (language) => {
  test.each(refusals)('$reason is a whole sentence', (refusal) => {
    const sentence = describeFundRefusal(refusal, { language })
    expect(sentence).toMatch(/^[\p{Lu}\d].+\.$/u)
    expect(sentence).toBe(sentence.normalize('NFC'))
    expect(sentence).not.toMatch(/undefined|null|NaN|\[object|[{}]/)
  })

  test('no two of them read the same', () => {
    const sentences = refusals.map((refusal) => describeFundRefusal(refusal, { language }))
    expect(new Set(sentences).size).toBe(sentences.length)
  })
})

test('it says the figures as one reads them there', () => {
  expect(describeFundRefusal(fundRefusalExamples.fundTooSmall[0], { language: 'vi' })).toBe(
    'Quỹ hoạt động không đủ tiền: cần 1.500.000 đồng, ngày 05/03/2024 chỉ còn 150.000 đồng.',
  )
  expect(describeFundRefusal(fundRefusalExamples.overpaid[0], { language: 'en' })).toBe(
    '1,000 đồng too much: 3,030,000 đồng closes the loan.',
  )
  expect(describeFundRefusal(fundRefusalExamples.outsideRegulation[0], { language: 'vi' })).toContain(
    'lãi 1% một tháng, cao nhất 0,65%',
  )
  expect(describeFundRefusal(fundRefusalExamples.termsInvalid[0], { language: 'en' })).toContain(
    'the year of the loan must be a whole number from 2000 to 2999',
  )
  expect(describeFundRefusal(fundRefusalExamples.monthClosed[0], { language: 'vi' })).toContain(
    'tháng 02/2024',
  )
})
