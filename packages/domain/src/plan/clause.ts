import type { Wording } from '../text/language.ts'
import type { Clause, ClauseId, Plan } from './schema.ts'

/**
 * `mục I.2.b`, `điểm a khoản 2 Điều 1` on screen. The dash (`:1`) is left out, because officers cite clauses without
 * it.
 */
export function citeClause(id: ClauseId): Wording {
  const [address = id] = id.split(':')
  const point = address.replace(/\.dd$/, '.đ')
  if (!point.startsWith(article)) return { vi: `mục ${point}`, en: `clause ${point}` }
  const [number = '', ...below] = point.slice(article.length).split('.')
  const names = below.map((part) => `${/^\d/.test(part) ? 'khoản' : 'điểm'} ${part} `)
  return {
    vi: `${names.toReversed().join('')}${article}${number}`,
    en: `Article ${[number, ...below].join('.')}`,
  }
}

const article = 'Điều '

/** The clause that an element of the plan cites. `planSchema` has checked that it exists. */
export function clauseOf(plan: Pick<Plan, 'id' | 'clauses'>, id: ClauseId): Clause {
  const clause = plan.clauses.find((candidate) => candidate.id === id)
  if (clause === undefined) throw new RangeError(`plan ${plan.id} has no clause ${id}`)
  return clause
}

/** Orders clauses as the plan prints them: I.2.a, I.2.b:1, I.2.b:2, III.1.a … V.3.d, V.3.dd, V.3.e; articles before sections. */
export function compareClauses(one: ClauseId, other: ClauseId): number {
  const [left, right] = [rankOf(one), rankOf(other)]
  const deepest = Math.max(left.steps.length, right.steps.length)
  for (let step = 0; step < deepest; step += 1) {
    // The whole of a clause comes before its parts, which have one step more.
    const difference = (left.steps[step] ?? 0) - (right.steps[step] ?? 0)
    if (difference !== 0) return difference
  }
  return left.dash - right.dash
}

const points = ['', ...'abcd', 'dd', ...'eghiklmnopqrstuvxy']

/**
 * Whether the clause is in an article or a section, its number, and each level below counted from 1; `dash` is 0 for a
 * clause without a dash.
 */
function rankOf(id: ClauseId): { readonly steps: readonly number[]; readonly dash: number } {
  const [address = '', dash = '0'] = id.split(':')
  const isArticle = address.startsWith(article)
  const [top = '', ...below] = address.replace(article, '').split('.')
  const first = isArticle ? Number(top) : romanNumber(top)
  return { steps: [isArticle ? 0 : 1, first, ...below.map(rankOfStep)], dash: Number(dash) }
}

function rankOfStep(step: string): number {
  return /^\d/.test(step) ? Number(step) : points.indexOf(step)
}

/** The value of a Roman number: 4 for `IV`. A letter before a larger one is subtracted. */
function romanNumber(text: string): number {
  const values = [...text].map((letter) => (letter === 'X' ? 10 : letter === 'V' ? 5 : 1))
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0)
}
