import { isoDate } from '@lienthehe/domain'
import { expect, test } from 'vitest'
import { emptyEntry } from '../club/members/member-entry.ts'
import { mergeEntries } from './merge-entries.ts'

const opened = { ...emptyEntry({ village: '', joinedOn: isoDate('2022-04-12') }), fullName: 'Bùi Thị Ấm' }

test('what was typed here stays, and what another saved elsewhere in the form is taken in', () => {
  const typed = { ...opened, birth: '1951' }
  const stored = { ...opened, phone: '0912345678' }
  const { entry, meanwhile } = mergeEntries(opened, typed, stored)
  expect(entry).toMatchObject({ birth: '1951', phone: '0912345678' })
  expect(meanwhile).toEqual([{ field: 'phone', typedHere: false }])
})

test('two who typed into the same field: nothing typed is lost, and both are shown', () => {
  const typed = { ...opened, birth: '1951' }
  const stored = { ...opened, birth: '1950' }
  const { entry, meanwhile } = mergeEntries(opened, typed, stored)
  expect(entry.birth).toBe('1951')
  expect(meanwhile).toEqual([{ field: 'birth', typedHere: true }])
})

test('two who typed the same have nothing to settle', () => {
  const typed = { ...opened, birth: '1951' }
  expect(mergeEntries(opened, typed, typed).meanwhile).toEqual([])
})
