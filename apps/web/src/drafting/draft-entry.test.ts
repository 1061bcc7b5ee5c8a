import { hoaBinh146 } from '@lienthehe/domain'
import { expect, test } from 'vitest'
import { mergeEntries } from '../forms/merge-entries.ts'
import { entryOf, fieldsIn, firstEntry } from './draft-entry.ts'

const first = { ...firstEntry(hoaBinh146, 'next'), leftOut: ['clubs.newPerDistrict'] }

test('an entry comes back from its fields as it was', () => {
  expect(entryOf(fieldsIn(first))).toEqual(first)
})

test('two people who change two numbers of one draft have changed two things', () => {
  const withFigure = (place: string, typed: string) =>
    fieldsIn({ ...first, figures: { ...first.figures, [place]: typed } })
  const { entry } = mergeEntries(
    fieldsIn(first),
    withFigure('clubs.new.count', '90'),
    withFigure('club.size.high', '80'),
  )
  expect(entryOf(entry).figures).toMatchObject({ 'clubs.new.count': '90', 'club.size.high': '80' })
})
