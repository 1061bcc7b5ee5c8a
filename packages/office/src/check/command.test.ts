import { hoaBinh146 } from '@lienthehe/domain'
import { describe, expect, test } from 'vitest'
import { runCommand } from './command.ts'

const upsideDown = hoaBinh146.clubRules.map((rule) =>
  rule.id === 'club.women'
    ? { ...rule, criterion: { kind: 'share', fact: 'women', band: { low: 70, high: 60 } } }
    : rule,
)

const files = new Map(
  Object.entries({
    'plan.json': JSON.stringify(hoaBinh146),
    'no-json.json': '{',
    'band.json': JSON.stringify({ ...hoaBinh146, clubRules: upsideDown }),
    'elsewhere.json': JSON.stringify({ ...hoaBinh146, province: '99' }),
    'units.json': JSON.stringify({ units: [], successions: [{}] }),
  }),
)

function run(line: string) {
  return runCommand(line.split(' '), (path) => files.get(path))
}

describe('lienthehe check', () => {
  test('a plan is told what its own numbers contradict, and passes', () => {
    const { exitCode, lines } = run('check plan.json')
    expect(exitCode).toBe(0)
    expect(lines).toHaveLength(5)
    expect(lines[0]).toContain('chỉ có chỗ cho 2.625 người cao tuổi')
  })

  test.each([
    { line: 'check no-json.json', says: 'Tệp này không phải JSON.' },
    { line: 'check band.json', says: 'clubRules.1.criterion.band: Khung lộn ngược: từ 70 đến 60.' },
    { line: 'check band.json --en', says: 'clubRules.1.criterion.band: This is upside down: 70 to 60.' },
  ])('$line: what is no plan is refused, by path and in words', ({ line, says }) => {
    expect(run(line)).toEqual({ exitCode: 1, lines: [says] })
  })

  test('of a province whose units are not given the form alone is checked', () => {
    const { exitCode, lines } = run('check elsewhere.json')
    expect(exitCode).toBe(0)
    expect(lines[1]).toContain('--units')
  })

  test('a list of units that is none is refused with its own name', () => {
    const { exitCode, lines } = run('check plan.json --units units.json')
    expect(exitCode).toBe(1)
    expect(lines[0]).toMatch(/^units\.json successions\.0/)
  })

  test.each([
    { line: 'check', says: 'Cách dùng' },
    { line: 'judge plan.json', says: 'Cách dùng' },
    { line: 'check plan.json units.json', says: 'Cách dùng' },
    { line: 'check plan.json --units', says: 'Cách dùng' },
    { line: 'check missing.json', says: 'Không đọc được tệp missing.json.' },
    { line: 'check plan.json --units missing.json', says: 'Không đọc được tệp missing.json.' },
  ])('“$line” is not understood, and says how to ask', ({ line, says }) => {
    const { exitCode, lines } = run(line)
    expect(exitCode).toBe(2)
    expect(lines[0]).toContain(says)
  })
})
