import { expect, test } from 'vitest'
import { languages } from '../text/language.ts'
import { isNamedSource, moneySources } from './source.ts'
import { labelMoneySource } from './wording.ts'

test.each(languages)('no two sources of money are called the same in %s', (language) => {
  const labels = moneySources.map((source) => labelMoneySource(source, language))
  expect(new Set(labels).size).toBe(labels.length)
})

test('there is one budget of each level, and one community; of donors, funds and projects there are many', () => {
  expect(moneySources.filter(isNamedSource)).toEqual(['donor', 'localFund', 'project', 'foreignDonor'])
})
