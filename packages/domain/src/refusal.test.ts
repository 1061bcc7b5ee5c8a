import { describe, expect, test } from 'vitest'
import { isoDate } from './calendar/iso-date.ts'
import { month } from './calendar/month.ts'
import { fundRefusalExamples } from './funds/refusals/refusal-examples.test-data.ts'
import { describeRefusal, type Refusal } from './refusal.ts'
import { describeFieldProblem, fieldProblems, isFieldProblem } from './refusals/field-problem.ts'
import { languages } from './text/language.ts'

/**
 * One example of each reason, or two if its sentence has two variants; the compiler demands one for each new reason.
 */
const examples = {
  invalidInput: [{ reason: 'invalidInput', fields: [{ field: 'draft.birth', problem: 'birthInvalid' }] }],
  memberElsewhere: [
    { reason: 'memberElsewhere', club: 'Xóm Mừng', certain: true },
    { reason: 'memberElsewhere', club: null, certain: true },
    { reason: 'memberElsewhere', club: 'Xóm Mừng', certain: false },
    { reason: 'memberElsewhere', club: null, certain: false },
  ],
  memberListed: [{ reason: 'memberListed', fullName: 'Bùi Thị Ấm' }],
  nothingChanges: [{ reason: 'nothingChanges' }],
  editedSince: [{ reason: 'editedSince', members: 3 }],
  undoTooLate: [{ reason: 'undoTooLate' }],
  personErased: [{ reason: 'personErased' }],
  personBelongs: [{ reason: 'personBelongs' }],
  personHoldsPost: [{ reason: 'personHoldsPost' }],
  personOwes: [
    { reason: 'personOwes', loans: 1 },
    { reason: 'personOwes', loans: 2 },
  ],
  personInCare: [{ reason: 'personInCare' }],
  requestClosed: [{ reason: 'requestClosed' }],
  requestOpen: [{ reason: 'requestOpen' }],
  requestAnswered: [{ reason: 'requestAnswered' }],
  requestExtended: [{ reason: 'requestExtended' }],
  requestNotExtendable: [{ reason: 'requestNotExtendable' }],
  careEnded: [{ reason: 'careEnded' }],
  careGoesOn: [{ reason: 'careGoesOn' }],
  subgroupHasMembers: [
    { reason: 'subgroupHasMembers', members: 1 },
    { reason: 'subgroupHasMembers', members: 12 },
  ],
  subgroupDissolved: [{ reason: 'subgroupDissolved' }],
  notAlike: [{ reason: 'notAlike' }],
  pairDecided: [{ reason: 'pairDecided' }],
  rulingWithdrawn: [{ reason: 'rulingWithdrawn' }],
  clubEnded: [{ reason: 'clubEnded' }],
  receiverNotOperating: [{ reason: 'receiverNotOperating', name: 'Xóm Mừng' }],
  membersInBoth: [{ reason: 'membersInBoth', people: 3 }],
  alreadyLeft: [{ reason: 'alreadyLeft' }],
  notLeft: [{ reason: 'notLeft' }],
  importUndone: [{ reason: 'importUndone' }],
  importTouched: [{ reason: 'importTouched', members: 1200 }],
  lastAdmin: [{ reason: 'lastAdmin' }],
  postHeld: [{ reason: 'postHeld', post: 'chair', fullName: 'Bùi Thị Ấm', from: isoDate('2022-03-01') }],
  cashAndBooks: [
    { reason: 'cashAndBooks', post: 'treasurer', fullName: 'Bùi Thị Ấm', from: isoDate('2022-03-01') },
  ],
  termEnded: [{ reason: 'termEnded' }],
  unitPlanRecorded: [{ reason: 'unitPlanRecorded', number: '85/KH-UBND', issuedOn: isoDate('2020-12-01') }],
  unitPlanWithdrawn: [{ reason: 'unitPlanWithdrawn' }],
  paperRecorded: [{ reason: 'paperRecorded', number: '12/HD-HNCT', issuedOn: isoDate('2021-02-01') }],
  paperWithdrawn: [{ reason: 'paperWithdrawn' }],
  paperOfAnotherYear: [{ reason: 'paperOfAnotherYear', number: '12/HD-HNCT', year: 2021, asked: 2022 }],
  owedByOthers: [{ reason: 'owedByOthers' }],
  meansWithdrawn: [{ reason: 'meansWithdrawn' }],
  meansNamed: [{ reason: 'meansNamed', records: 2 }],
  matterWithdrawn: [{ reason: 'matterWithdrawn', number: 3 }],
  matterAnswered: [{ reason: 'matterAnswered', number: 3 }],
  notApproved: [{ reason: 'notApproved' }],
  alreadyApproved: [{ reason: 'alreadyApproved' }],
  alreadySettled: [{ reason: 'alreadySettled' }],
  budgetLineWithdrawn: [{ reason: 'budgetLineWithdrawn' }],
  attachmentTooLarge: [{ reason: 'attachmentTooLarge', bytesMax: 10_000_000 }],
  attachmentKind: [{ reason: 'attachmentKind' }],
  attachmentDamaged: [{ reason: 'attachmentDamaged' }],
  attachmentThere: [{ reason: 'attachmentThere', fileName: 'Quyết định 35.pdf' }],
  attachmentsFull: [{ reason: 'attachmentsFull', most: 30 }],
  attachmentRemoved: [{ reason: 'attachmentRemoved' }],
  releaseNotAsSeen: [{ reason: 'releaseNotAsSeen' }],
  releaseStands: [{ reason: 'releaseStands', number: 3 }],
  nothingToRelease: [{ reason: 'nothingToRelease' }],
  nothingToCorrect: [{ reason: 'nothingToCorrect' }],
  releaseWithdrawn: [{ reason: 'releaseWithdrawn', number: 3 }],
  monthlyBeforeFirst: [{ reason: 'monthlyBeforeFirst' }],
  monthlyAfterWithdrawal: [{ reason: 'monthlyAfterWithdrawal', number: 3 }],
  monthlyNotAllowed: [{ reason: 'monthlyNotAllowed' }],
  periodOutsidePlan: [
    { reason: 'periodOutsidePlan', from: isoDate('2020-08-31'), to: isoDate('2025-12-31') },
  ],
  periodNotOver: [{ reason: 'periodNotOver', on: isoDate('2025-12-31') }],
  nothingToClose: [{ reason: 'nothingToClose' }],
  snapshotNotAsSeen: [{ reason: 'snapshotNotAsSeen' }],
  snapshotStands: [{ reason: 'snapshotStands', number: 3 }],
  monthsMissing: [{ reason: 'monthsMissing', months: [month('2024-05')] }],
  snapshotWithdrawn: [{ reason: 'snapshotWithdrawn', number: 3 }],
  stepNotPossible: [{ reason: 'stepNotPossible', step: 'submit', status: 'accepted' }],
  monthNotBegun: [{ reason: 'monthNotBegun', month: month('2024-05') }],
  beforeLastStep: [{ reason: 'beforeLastStep' }],
  ownReport: [{ reason: 'ownReport' }],
  questionUnknown: [{ reason: 'questionUnknown', question: 'choir' }],
  followUpClosed: [
    { reason: 'followUpClosed', status: 'done', on: isoDate('2024-05-01') },
    { reason: 'followUpClosed', status: 'dropped', on: isoDate('2024-05-01') },
  ],
  visitNotPlanned: [{ reason: 'visitNotPlanned' }],
  visitCancelled: [{ reason: 'visitCancelled' }],
  ownClubVisited: [{ reason: 'ownClubVisited' }],
  planRefused: [{ reason: 'planRefused', problems: [{ kind: 'notJson', path: [] }] }],
  ...fundRefusalExamples,
  unitListRefused: [{ reason: 'unitListRefused', problems: [{ kind: 'notJson', path: [] }] }],
} as const satisfies { readonly [R in Refusal['reason']]: readonly (Refusal & { readonly reason: R })[] }

const refusals: readonly Refusal[] = Object.values(examples).flat()

function expectSentence(text: string) {
  expect(text).toMatch(/^[\p{Lu}\d].+\.$/u)
  expect(text).toBe(text.normalize('NFC'))
  expect(text).not.toMatch(/undefined|null|NaN|\[object|\{|\}/)
}

describe.each(languages)('a refusal in %s', (language) => {
  test.each(refusals)('$reason is a whole sentence', (refusal) => {
    expectSentence(describeRefusal(refusal, { language }))
  })

  test('no two reasons read the same', () => {
    const sentences = refusals.map((refusal) => describeRefusal(refusal, { language }))
    expect(new Set(sentences).size).toBe(sentences.length)
  })

  test.each(fieldProblems)('the note beside a field, %s, is a whole sentence', (problem) => {
    expectSentence(describeFieldProblem(problem, { language }))
  })
})

test('a refusal names what it speaks of', () => {
  expect(describeRefusal(examples.memberElsewhere[0], { language: 'vi' })).toContain(
    'thành viên của Xóm Mừng',
  )
  expect(describeRefusal(examples.memberElsewhere[1], { language: 'vi' })).toContain('một câu lạc bộ khác')
  expect(describeRefusal(examples.memberListed[0], { language: 'en' })).toContain('Bùi Thị Ấm')
  expect(describeRefusal(examples.importTouched[0], { language: 'vi' })).toContain('1.200 thành viên')
  expect(describeRefusal(examples.importTouched[0], { language: 'en' })).toContain('1,200 members')
})

test('Vietnamese and English are not the same sentence', () => {
  for (const refusal of refusals)
    expect(describeRefusal(refusal, { language: 'vi' })).not.toBe(
      describeRefusal(refusal, { language: 'en' }),
    )
})

test('only our own words are field problems', () => {
  expect(isFieldProblem('birthInvalid')).toBe(true)
  expect(isFieldProblem('Invalid input')).toBe(false)
  expect(isFieldProblem('toString')).toBe(false)
})
