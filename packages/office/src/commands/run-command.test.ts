import { hoaBinh146, nothingPublished } from '@lienthehe/domain'
import { hoaBinhSuccessions, hoaBinhUnits } from '@lienthehe/domain/units/hoa-binh'
import { describe, expect, test } from 'vitest'
import { runCommand } from './run-command.ts'

const upsideDown = hoaBinh146.clubRules.map((rule) =>
  rule.id === 'club.women'
    ? { ...rule, criterion: { kind: 'share', fact: 'women', band: { low: 70, high: 60 } } }
    : rule,
)

const totals = { name: 'totals', asOf: '2025-06-30', known: nothingPublished([], 139) }
const cases = {
  plan: hoaBinh146,
  units: { units: hoaBinhUnits, successions: hoaBinhSuccessions },
  cases: [totals, { ...totals, name: 'once more' }],
}

const files = new Map(
  Object.entries({
    'plan.json': JSON.stringify(hoaBinh146),
    'no-json.json': '{',
    'band.json': JSON.stringify({ ...hoaBinh146, clubRules: upsideDown }),
    'elsewhere.json': JSON.stringify({ ...hoaBinh146, province: '99' }),
    'cases.json': JSON.stringify(cases),
    'no-case.json': JSON.stringify({ ...cases, cases: [{ ...totals, asOf: '2025-06-31' }] }),
    'units.json': JSON.stringify({ units: [], successions: [{}] }),
  }),
)

function run(line: string) {
  return runCommand(line.split(' '), {
    readFile: (path) => files.get(path),
    readBytes: () => undefined,
    hashOf: () => '',
  })
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
    { line: 'check band.json', says: 'clubRules.1.criterion.band: Khung ghi ngược: từ 70 đến 60.' },
    {
      line: 'check band.json --en',
      says: 'clubRules.1.criterion.band: This band is the wrong way round: 70 to 60.',
    },
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
})

describe('lienthehe judge', () => {
  test('every case is answered in a line of its own, whatever the language', () => {
    const { exitCode, lines } = run('judge cases.json')
    expect(exitCode).toBe(0)
    expect(lines.map((line) => JSON.parse(line).name)).toEqual(['totals', 'once more'])
    expect(lines[0]).toContain('"status":"undetermined"')
    expect(run('judge cases.json --en').lines).toEqual(lines)
    expect(run('judge cases.json cases.json').lines).toEqual([...lines, ...lines])
  })

  test.each([
    { line: 'judge no-json.json', says: 'no-json.json Tệp này không phải JSON.' },
    {
      line: 'judge cases.json no-case.json --en',
      says: 'no-case.json cases.0.asOf: There is no such day; write 2020-10-09.',
    },
  ])('$line: what is no case is refused, by path and in words', ({ line, says }) => {
    expect(run(line)).toEqual({ exitCode: 1, lines: [says] })
  })
})

describe('lienthehe', () => {
  test.each([
    { line: 'check', says: 'Cách dùng' },
    { line: 'weigh plan.json', says: 'Cách dùng' },
    { line: 'judge', says: 'Cách dùng' },
    { line: 'judge cases.json missing.json', says: 'Không đọc được tệp missing.json.' },
    { line: 'judge missing.json', says: 'Không đọc được tệp missing.json.' },
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
