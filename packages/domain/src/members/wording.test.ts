import { expect, test } from 'vitest'
import { languages } from '../text/language.ts'
import { birth } from './birth.ts'
import { departureReasons, ethnicities, hardshipKinds, sexes } from './member.ts'
import { formatBirth, labelDepartureReason, labelEthnicity, labelHardship, labelSex } from './wording.ts'

test.each([
  { known: '1948', prints: '1948' },
  { known: '1948-12', prints: '12/1948' },
  { known: '1948-12-05', prints: '05/12/1948' },
])('a birth known as $known prints as $prints, no more exactly than it is known', ({ known, prints }) => {
  expect(formatBirth(birth(known))).toBe(prints)
})

test('no two answers of one question are called the same, in either language', () => {
  for (const language of languages) {
    for (const labels of [
      sexes.map((sex) => labelSex(sex, language)),
      ethnicities.map((ethnicity) => labelEthnicity(ethnicity, language)),
      hardshipKinds.map((kind) => labelHardship(kind, language)),
      departureReasons.map((reason) => labelDepartureReason(reason, language)),
    ]) {
      expect(new Set(labels).size).toBe(labels.length)
      for (const label of labels) expect(label).toBe(label.normalize('NFC'))
    }
  }
})
