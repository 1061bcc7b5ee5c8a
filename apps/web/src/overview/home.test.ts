import { unitKey } from '@lienthehe/domain'
import { clubIdSchema } from '@lienthehe/domain/schema'
import { expect, test } from 'vitest'
import { homeOf } from './home.ts'

const sonPhu = { kind: 'club', club: clubIdSchema.parse('7b1f2c34-5d6e-4f70-8a91-b2c3d4e5f601') } as const
const other = { kind: 'club', club: clubIdSchema.parse('7b1f2c34-5d6e-4f70-8a91-b2c3d4e5f602') } as const
const daBac = { kind: 'unit', unit: unitKey('150@2020-01-01') } as const

test('the board of one club begins at its club', () => {
  expect(homeOf([{ scope: sonPhu }])).toBe('/cau-lac-bo/7b1f2c34-5d6e-4f70-8a91-b2c3d4e5f601')
  expect(homeOf([{ scope: sonPhu }, { scope: sonPhu }])).toBe(
    '/cau-lac-bo/7b1f2c34-5d6e-4f70-8a91-b2c3d4e5f601',
  )
})

test('everybody else begins at the list of what they may see', () => {
  expect(homeOf([{ scope: daBac }])).toBe('/cau-lac-bo')
  expect(homeOf([{ scope: sonPhu }, { scope: other }])).toBe('/cau-lac-bo')
  expect(homeOf([{ scope: sonPhu }, { scope: daBac }])).toBe('/cau-lac-bo')
  expect(homeOf([])).toBe('/cau-lac-bo')
})
