import type { RosterFinding } from '@lienthehe/office/roster/words'
import { expect, test } from 'vitest'
import { groupFindings } from './group-findings.ts'

const place = (row: number) => ({ id: `!${row}`, sheet: '', row })

function birth(value: string, more: Partial<RosterFinding> = {}): RosterFinding {
  return { severity: 'error', field: 'birth', column: 'D', code: 'cellError', value, ...more }
}

test('twelve errors of formulas are one thing to read, with every cell of it', () => {
  const rows = Array.from({ length: 12 }, (_, index) => ({
    ...place(7 + index),
    findings: [birth(String(48 + index))],
  }))
  const [group, ...others] = groupFindings(rows)
  expect(others).toEqual([])
  expect(group?.cells).toHaveLength(12)
  expect(group?.cells[0]).toEqual({ ...place(7), column: 'D', value: '48' })
})

test('errors come before doubts and repairs, however many of those there are', () => {
  const doubts = [8, 9, 10].map((row) => ({
    ...place(row),
    findings: [birth('1990', { severity: 'doubt', code: 'ageUnlikely' })],
  }))
  const repair = {
    ...place(11),
    findings: [birth('', { severity: 'fixed', field: 'fullName', code: 'nameCapitals' })],
  }
  const groups = groupFindings([repair, ...doubts, { ...place(12), findings: [birth('48')] }])
  expect(groups.map(({ code }) => code)).toEqual(['cellError', 'ageUnlikely', 'nameCapitals'])
})
