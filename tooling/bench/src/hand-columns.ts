import type { FactColumns } from '@lienthehe/domain/facts'
import { plan } from './clubs.ts'

/**
 * The fastest possible code over columns, to compare with: the same eleven answers, written by hand for this plan. An
 * answer is one byte: 0 unmet, 1 met, 2 undetermined. Every club of the benchmark is old enough for every rule.
 */
export function judgeColumnsByHand(facts: FactColumns): readonly Uint8Array[] {
  return [
    sizes(facts, 50, 70),
    shares(facts.women, 60, 70),
    shares(facts.age55, 60, 70),
    shares(facts.disadvantaged, 60, 70),
    areas(facts),
    shares(facts.management, 80, 100),
    shares(facts.borrowers, 50, 100),
    shares(facts.membersReached, 100, 100),
    existences(facts.incomeFund),
    existences(facts.activityFund),
    existences(facts.regulation),
  ]
}

function sizes({ members: { low, high }, clubs }: FactColumns, from: number, to: number): Uint8Array {
  const answers = new Uint8Array(clubs)
  for (let row = 0; row < clubs; row += 1) {
    const [least, most] = [low[row] ?? 0, high[row] ?? 0]
    answers[row] = least >= from && most <= to ? 1 : most < from || least > to ? 0 : 2
  }
  return answers
}

function shares({ yes, no, unknown }: FactColumns['women'], low: number, high: number): Uint8Array {
  const answers = new Uint8Array(yes.length)
  for (let row = 0; row < answers.length; row += 1) {
    const least = yes[row] ?? 0
    const most = least + (unknown[row] ?? 0)
    const all = most + (no[row] ?? 0)
    const isMet = 100 * least >= low * all && 100 * most <= high * all
    answers[row] = all === 0 ? 2 : isMet ? 1 : 100 * most < low * all || 100 * least > high * all ? 0 : 2
  }
  return answers
}

function areas({ areas: { done, mayFollow }, clubs }: FactColumns): Uint8Array {
  const answers = new Uint8Array(clubs)
  const columns = plan.activityAreas.map(({ id }) => done.get(id) ?? new Uint8Array(clubs))
  for (const column of columns)
    for (let row = 0; row < clubs; row += 1) answers[row] = (answers[row] ?? 0) + (column[row] ?? 0)
  for (let row = 0; row < clubs; row += 1)
    answers[row] = answers[row] === columns.length ? 1 : mayFollow[row] === 1 ? 2 : 0
  return answers
}

function existences(column: Uint8Array): Uint8Array {
  const answers = new Uint8Array(column.length)
  for (let row = 0; row < column.length; row += 1)
    answers[row] = column[row] === 1 ? 1 : column[row] === 2 ? 0 : 2
  return answers
}
