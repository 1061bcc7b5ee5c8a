import { expect, test } from 'vitest'
import { bookKeyOf, readBookKey } from './book-key.ts'
import { attachmentOwnerSchema } from './schema.ts'

const club = '00000000-0000-4000-8000-000000000001'
const loan = '00000000-0000-4000-8000-000000000002'

test.each([
  { kind: 'regulation', record: '2' },
  { kind: 'loan', record: loan },
])('the key of a $kind names its club and itself', ({ kind, record }) => {
  const owner = { kind, id: bookKeyOf(club, record) }
  expect(attachmentOwnerSchema.parse(owner)).toEqual(owner)
  expect(readBookKey(bookKeyOf(club, record))).toEqual({ club, record })
})

test.each([
  { kind: 'regulation', id: `${club}/0` },
  // A second spelling of the same number would give the same regulation two lists of papers.
  { kind: 'regulation', id: `${club}/01` },
  { kind: 'regulation', id: `${club}/1/1` },
  { kind: 'loan', id: `${club}/1` },
  { kind: 'loan', id: club },
])('$id is no key of a $kind', (owner) => {
  expect(attachmentOwnerSchema.safeParse(owner).success).toBe(false)
})
