import { describe, expect, test } from 'vitest'
import { district, paperOf, situationOf } from './example.test-data.ts'
import { describePaperRefusal } from './refusal.ts'
import { paperDraftSchema, paperIdSchema } from './schema.ts'
import { correctPaper, proveByPaper, recordPaper, withdrawPaper } from './transitions.ts'

const otherId = paperIdSchema.parse('00000000-0000-4000-8000-000000000002')
const mistake = { reason: 'ghi nhầm' }

function problems(changed: Readonly<Record<string, unknown>>) {
  const result = recordPaper(paperOf(changed), situationOf())
  if (result.ok || result.refusal.reason !== 'invalidInput') return []
  return result.refusal.fields.map(({ field, problem }) => `${field} ${problem}`)
}

describe('a paper is recorded as it was issued', () => {
  test('with the clauses that it carries out and the duties that it shows as met', () => {
    expect(recordPaper(paperOf(), situationOf())).toEqual({ ok: true, value: paperOf() })
  })

  test.each([
    { changed: { issuedOn: '2023-06-02', year: 2023 }, is: ['draft.issuedOn dateInFuture'] },
    { changed: { year: 2021 }, is: [] }, // a report on the year before its issue
    { changed: { year: 2023 }, is: [] }, // a budget for the year after its issue
    { changed: { year: 2020 }, is: ['draft.year yearFarFromIssue'] },
    { changed: { clauses: ['V.1:1', 'IX.1'] }, is: ['draft.clauses.1 choiceUnknown'] },
    { changed: { proves: ['districtCommittees.budget'] }, is: ['draft.proves.0 owedByOthers'] },
    { changed: { proves: ['nobody.nothing'] }, is: ['draft.proves.0 owedByOthers'] },
    { changed: { unit: '999@2020-01-01', proves: [] }, is: ['draft.unit unitIssuesNoPlan'] },
  ])('$changed: $is', ({ changed, is }) => {
    expect(problems(changed)).toEqual(is)
  })

  test('it names at least one clause', () => {
    const { id: _, withdrawal: __, ...draft } = paperOf()
    const issues = paperDraftSchema.safeParse({ ...draft, clauses: [] }).error?.issues
    expect(issues?.map(({ path, message }) => `${path.join('.')} ${message}`)).toEqual(['clauses required'])
  })

  test.each([
    { changed: {}, reason: 'paperRecorded' },
    { changed: { number: '12/hd-hnct' }, reason: 'paperRecorded' },
    { changed: { issuedOn: '2023-02-01' }, reason: undefined }, // numbers begin again each year
    { changed: { issuer: 'Sở Y tế' }, reason: undefined },
  ])('a second one with $changed is refused: $reason', ({ changed, reason }) => {
    const again = paperOf({ id: otherId, ...changed })
    const result = recordPaper(again, situationOf({ recorded: [paperOf()] }))
    expect(result.ok ? undefined : result.refusal.reason).toBe(reason)
  })
})

describe('a paper is corrected or withdrawn, never deleted', () => {
  test('a correction keeps the unit, and is no twin of itself', () => {
    const draft = { ...paperOf({ number: '13/HD-HNCT' }), unit: paperOf({ unit: district?.key }).unit }
    const result = correctPaper(paperOf(), draft, situationOf({ recorded: [paperOf()] }))
    expect(result).toEqual({ ok: true, value: paperOf({ number: '13/HD-HNCT' }) })
  })

  test('one that was withdrawn is neither corrected, withdrawn again nor taken as proof', () => {
    const withdrawn = paperOf({ withdrawal: mistake })
    expect(withdrawPaper(paperOf(), mistake)).toEqual({ ok: true, value: withdrawn })
    const refused = { ok: false, refusal: { reason: 'paperWithdrawn' } }
    expect(withdrawPaper(withdrawn, mistake)).toEqual(refused)
    expect(correctPaper(withdrawn, paperOf(), situationOf())).toEqual(refused)
    const asked = { obligation: 'association.mobilise', period: { kind: 'year', year: 2022 } } as const
    expect(proveByPaper(withdrawn, asked, situationOf())).toEqual(refused)
  })
})

describe('V: a paper proves an obligation of its year', () => {
  test('once, however often it is taken as proof', () => {
    const asked = { obligation: 'association.mobilise', period: { kind: 'year', year: 2022 } } as const
    const proved = paperOf({ proves: ['association.yearlyPlan', 'association.mobilise'] })
    expect(proveByPaper(paperOf(), asked, situationOf())).toEqual({ ok: true, value: proved })
    expect(proveByPaper(proved, asked, situationOf())).toEqual({ ok: true, value: proved })
  })

  test('what is owed once in the phase is proved by a paper of any year', () => {
    const asked = { obligation: 'association.finalReview', period: { kind: 'phase' } } as const
    expect(proveByPaper(paperOf(), asked, situationOf()).ok).toBe(true)
  })

  test('what was owed in another year is refused in words', () => {
    const asked = { obligation: 'association.mobilise', period: { kind: 'year', year: 2023 } } as const
    const result = proveByPaper(paperOf(), asked, situationOf())
    const refusal = {
      reason: 'paperOfAnotherYear',
      number: '12/HD-HNCT',
      year: 2022,
      asked: 2023,
    } as const
    expect(result).toEqual({ ok: false, refusal })
    expect(describePaperRefusal(refusal, { language: 'vi' })).toBe(
      'Văn bản 12/HD-HNCT nói về năm 2022, không chứng minh được việc của năm 2023. Hãy chọn văn bản của năm 2023, hoặc sửa năm của văn bản nếu đã ghi nhầm.',
    )
  })

  test('what agencies of another level owe is refused', () => {
    const asked = { obligation: 'districtCommittees.budget', period: { kind: 'year', year: 2022 } } as const
    expect(proveByPaper(paperOf(), asked, situationOf())).toEqual({
      ok: false,
      refusal: { reason: 'owedByOthers' },
    })
  })
})
