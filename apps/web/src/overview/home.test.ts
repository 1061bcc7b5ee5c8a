import type { Grant } from '@lienthehe/domain/access'
import { clubIdSchema, meansIdSchema } from '@lienthehe/domain/schema'
import { unitKey } from '@lienthehe/domain/units'
import { expect, test } from 'vitest'
import { homeOf } from './home.ts'

const sonPhu = { kind: 'club', club: clubIdSchema.parse('7b1f2c34-5d6e-4f70-8a91-b2c3d4e5f601') } as const
const other = { kind: 'club', club: clubIdSchema.parse('7b1f2c34-5d6e-4f70-8a91-b2c3d4e5f602') } as const
const daBac = { kind: 'unit', unit: unitKey('150@2020-01-01') } as const

const begins = (...grants: readonly Grant[]) => homeOf({ grants })

test('the board of one club begins at its club', () => {
  const board = { role: 'clubBoard', scope: sonPhu } as const
  expect(begins(board)).toBe('/cau-lac-bo/7b1f2c34-5d6e-4f70-8a91-b2c3d4e5f601')
  expect(begins(board, board)).toBe('/cau-lac-bo/7b1f2c34-5d6e-4f70-8a91-b2c3d4e5f601')
})

test('whoever looks after several clubs begins at what waits there', () => {
  expect(begins({ role: 'officer', scope: daBac })).toBe('/viec-hom-nay')
  expect(begins({ role: 'clubBoard', scope: sonPhu }, { role: 'clubBoard', scope: other })).toBe(
    '/viec-hom-nay',
  )
})

test('a donor begins at the project', () => {
  const scope = {
    kind: 'project',
    project: meansIdSchema.parse('7b1f2c34-5d6e-4f70-8a91-b2c3d4e5f603'),
  } as const
  expect(begins({ role: 'donor', scope })).toBe('/du-an')
  expect(begins({ role: 'donor', scope }, { role: 'viewer', scope: daBac })).toBe('/cau-lac-bo')
})

test('everybody else begins at the list of what they may see', () => {
  expect(begins({ role: 'viewer', scope: daBac })).toBe('/cau-lac-bo')
  expect(begins()).toBe('/cau-lac-bo')
})
