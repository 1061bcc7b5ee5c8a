import { describe, expect, test } from 'vitest'
import { dongSchema } from '../dong-schema.ts'
import { flatYear, termsWith } from '../loans/example.test-data.ts'
import { loanTermsSchema } from '../loans/schema.ts'
import { borrowingOf, recordingOf } from '../recording/example.test-data.ts'
import { exampleRegulation } from '../regulation/example.test-data.ts'
import { regulationSchema } from '../regulation/schema.ts'
import { cashCountDraftSchema, expenseDraftSchema, openingDraftSchema } from './draft-schema.ts'
import { recordingSchema } from './recording-schema.ts'

/** The paths of the problems that the schema finds. */
function faults(
  schema: { safeParse(input: unknown): { error?: { issues: { path: PropertyKey[] }[] } | undefined } },
  input: unknown,
): readonly string[] {
  return schema.safeParse(input).error?.issues.map(({ path }) => path.join('.')) ?? []
}

describe('what cannot be is refused with its path', () => {
  const { limits } = exampleRegulation
  const opening = {
    valueOn: '2023-12-31',
    fund: 'incomeFund',
    cashDong: 0,
    loans: [borrowingOf(1, 1_000_000, flatYear)],
    evidence: 'biên bản kiểm quỹ',
    signedBy: ['Lan', 'Mai'],
  }
  const expense = { valueOn: '2024-02-29', fund: 'activityFund', amountDong: 1000, purpose: 'thuốc men' }

  test.each([
    { schema: regulationSchema, input: exampleRegulation },
    { schema: openingDraftSchema, input: opening },
    { schema: expenseDraftSchema, input: expense },
    { schema: loanTermsSchema, input: termsWith({}) },
    { schema: recordingSchema, input: recordingOf() },
  ])('what can be is not ($#)', ({ schema, input }) => {
    expect(faults(schema, input)).toEqual([])
  })

  test.each([
    { path: '', schema: dongSchema, input: 0.5 },
    { path: '', schema: dongSchema, input: Number.NaN },
    { path: '', schema: dongSchema, input: 2 ** 53 },
    { path: '', schema: dongSchema, input: '1000' },
    { path: 'valueOn', schema: expenseDraftSchema, input: { ...expense, valueOn: '2023-02-29' } },
    { path: 'amountDong', schema: expenseDraftSchema, input: { ...expense, amountDong: Number.NaN } },
    { path: 'purpose', schema: expenseDraftSchema, input: { ...expense, purpose: '  ' } },
    { path: 'fund', schema: expenseDraftSchema, input: { ...expense, fund: 'thirdFund' } },
    { path: 'months', schema: loanTermsSchema, input: { ...termsWith({}), months: 1.5 } },
    { path: 'startsOn', schema: loanTermsSchema, input: { ...termsWith({}), startsOn: '2024-04-31' } },
    { path: 'principalDong', schema: loanTermsSchema, input: { ...termsWith({}), principalDong: 10 ** 16 } },
    { path: 'cashDong', schema: openingDraftSchema, input: { ...opening, cashDong: -1 } },
    { path: 'signedBy', schema: openingDraftSchema, input: { ...opening, signedBy: ['Lan'] } },
    {
      path: 'loans.0.conditions.months',
      schema: openingDraftSchema,
      input: {
        ...opening,
        loans: [{ ...opening.loans[0], conditions: { ...flatYear, months: Number.NaN } }],
      },
    },
    { path: 'createdAt', schema: recordingSchema, input: { ...recordingOf(), createdAt: '2024-02-29' } },
    { path: 'to', schema: regulationSchema, input: { ...exampleRegulation, to: exampleRegulation.from } },
    ...[
      { loanDongMax: 0 },
      { loanDongMax: 10 ** 15 },
      { termMonthsMax: 0 },
      { termMonthsMax: 121 },
      { monthlyRateBasisPointsMax: -1 },
      { monthlyRateBasisPointsMax: 0.65 },
      { loanFundPercentMax: 101 },
    ].map((wrong) => ({
      path: `limits.${Object.keys(wrong)[0]}`,
      schema: regulationSchema,
      input: { ...exampleRegulation, limits: { ...limits, ...wrong } },
    })),
    {
      path: 'roundingUnitDong',
      schema: regulationSchema,
      input: { ...exampleRegulation, roundingUnitDong: 0 },
    },
    {
      path: 'countedDong',
      schema: cashCountDraftSchema,
      input: { countedOn: '2024-02-29', fund: 'incomeFund', countedDong: -1, countedBy: ['Lan', 'Mai'] },
    },
  ])('$path of $input', ({ path, schema, input }) => {
    expect(faults(schema, input)).toEqual([path])
  })
})
