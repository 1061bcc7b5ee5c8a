import type { Wording } from '../text/language.ts'
import type { Clause, ClauseId, Plan } from './schema.ts'

/** `mục I.2.b` on screen; the dash is left out, as officers cite without it. */
export function citeClause(id: ClauseId): Wording {
  const point = (id.split(':')[0] ?? id).replace(/\.dd$/, '.đ')
  return { vi: `mục ${point}`, en: `clause ${point}` }
}

/** The clause that an element of the plan cites; `planSchema` has made sure that there is one. */
export function clauseOf(plan: Pick<Plan, 'id' | 'clauses'>, id: ClauseId): Clause {
  const clause = plan.clauses.find((candidate) => candidate.id === id)
  if (clause === undefined) throw new RangeError(`plan ${plan.id} has no clause ${id}`)
  return clause
}

/** Orders clauses as the plan prints them: I.2.a, I.2.b:1, I.2.b:2, III.1.a … V.3.d, V.3.dd, V.3.e. */
export function compareClauses(one: ClauseId, other: ClauseId): number {
  const [left, right] = [rankOf(one), rankOf(other)]
  const place = left.findIndex((rank, index) => rank !== right[index])
  return (left[place] ?? 0) - (right[place] ?? 0)
}

const points = ['', 'a', 'b', 'c', 'd', 'dd', 'e', 'g', 'h', 'i', 'k', 'l', 'm', 'n']

/** Section, number, point and dash, each counted from 1; 0 for the whole of it, which comes first. */
function rankOf(id: ClauseId): readonly [number, number, number, number] {
  const [address = '', dash = '0'] = id.split(':')
  const [section = '', number = '0', point = ''] = address.split('.')
  return [romanNumber(section), Number(number), points.indexOf(point), Number(dash)]
}

/** 4 of `IV`: a letter before a larger one is taken away from it. */
function romanNumber(text: string): number {
  const values = [...text].map((letter) => (letter === 'X' ? 10 : letter === 'V' ? 5 : 1))
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0)
}
