import { expect, test } from 'vitest'
import { formatInstant } from '../instant.ts'
import type { DraftState } from './draft.ts'
import { describeDraftState } from './state-words.ts'

const at = Date.UTC(2026, 10, 28, 3, 5)
const arrived = formatInstant(new Date(at).toISOString())

function say(state: DraftState, isKept = true) {
  return describeDraftState({ body: undefined, state, isKept, clockOffBy: 0 }).vi
}

test.each<{ state: DraftState; says: string }>([
  { state: { kind: 'open' }, says: 'Đã lưu trên máy này, chưa gửi' },
  { state: { kind: 'queued', waitsFor: 'network' }, says: 'Đã lưu trên máy này, chờ mạng' },
  { state: { kind: 'queued', waitsFor: 'login' }, says: 'Đã lưu trên máy này, chờ đăng nhập' },
  { state: { kind: 'sending' }, says: 'Đang gửi' },
  {
    state: { kind: 'received', receipt: { at, isLatest: true, left: null } },
    says: `Đã gửi, máy chủ nhận lúc ${arrived}`,
  },
])('a sheet that is $state.kind says: $says', ({ state, says }) => {
  expect(say(state)).toBe(says)
})

test('a sheet that is in memory alone never says that it is saved', () => {
  for (const waitsFor of ['network', 'login', 'owner'] as const)
    expect(say({ kind: 'queued', waitsFor }, false)).toMatch(/^Chưa lưu được trên máy này/)
  expect(say({ kind: 'open' }, false)).toMatch(/^Chưa lưu được trên máy này/)
})

test('an earlier state that arrived in place of the last one is said to be that', () => {
  expect(say({ kind: 'received', receipt: { at, isLatest: false, left: null } })).toContain('chưa được gửi')
})
