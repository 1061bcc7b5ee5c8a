import { isoDate } from '@lienthehe/domain'
import { hardshipKinds, type MemberDraft } from '@lienthehe/domain/members'
import { memberDraftSchema } from '@lienthehe/domain/schema'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createDraftCheck } from './draft-check.ts'

const hardships = [null, [], [{ kind: hardshipKinds[0], from: null, to: null }], [{ kind: 'rich' }]]
const drafts = fc.record({
  fullName: fc.constantFrom('Bùi Thị Hoa', '', 'x'.repeat(101)),
  sex: fc.constantFrom('female', 'male', null, 'f'),
  birth: fc.constantFrom('1950', '1950-02-30', '1945/1946', null),
  ethnicity: fc.constantFrom('muong', null, 'martian'),
  hardships: fc.constantFrom(...hardships),
  village: fc.constantFrom('Mòng', null, 'x'.repeat(101)),
  phone: fc.constantFrom('0987654321', null, 'không'),
  citizenId: fc.constantFrom('017150001234', null, '17'),
  joinedOn: fc.constantFrom(isoDate('2021-12-15'), '2021'),
  subgroup: fc.constantFrom(null, 'Tổ 1', 'x'.repeat(500)),
})

test('the drafts of a list are checked as the domain’s schema checks each of them', () => {
  fc.assert(
    fc.property(fc.array(drafts, { maxLength: 30 }), (list) => {
      const issuesOf = createDraftCheck()
      for (const draft of list) {
        const issues = memberDraftSchema.safeParse(draft).error?.issues ?? []
        const found = issuesOf(draft as MemberDraft)
        expect(found).toEqual(issues.map(({ path, message }) => ({ field: path[0], message })))
      }
    }),
    { seed: 8 },
  )
})
