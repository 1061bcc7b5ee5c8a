import { posix } from 'node:path'
import type { Plan } from '@lienthehe/domain'
import { type Clause, citingLists, compareClauses } from '@lienthehe/domain/plan'
import { type ClauseTest, covers } from './clause-tests.ts'

/** The path of the page, from the top of the repository. */
export const pagePath = 'packages/domain/TRACEABILITY.md'

/** One clause with the elements of the plan's data that come from it, and the tests that name it. */
export type Trace = {
  readonly clause: Clause
  readonly elements: readonly Element[]
  readonly tests: readonly ClauseTest[]
}

/** An element of the plan's data; `tests`: those that name both the clause and the element's id. */
type Element = {
  readonly list: (typeof citingLists)[number]
  readonly id: string
  readonly name: Clause['demand']
  readonly tests: readonly ClauseTest[]
}

/** Traces each clause to its tests, in the order of the plan. */
export function traceClauses(plan: Plan, clauseTests: readonly ClauseTest[]): readonly Trace[] {
  return plan.clauses
    .toSorted((one, other) => compareClauses(one.id, other.id))
    .map((clause) => {
      const tests = clauseTests.filter(({ clauses }) => clauses.some((cited) => covers(cited, clause.id)))
      const elements = citingLists.flatMap((list) =>
        plan[list]
          .filter((element) => element.clause === clause.id)
          .map(({ id, name }) => ({ list, id, name, tests: tests.filter(({ texts }) => texts.has(id)) })),
      )
      return { clause, elements, tests }
    })
}

/**
 * What is missing between clauses and tests, in words: clauses from which nothing in the plan comes, and targets and
 * rules for clubs without a test. Empty: nothing is missing.
 */
export function gapsIn(traces: readonly Trace[]): readonly string[] {
  const isRule = ({ list }: Element) => list === 'targets' || list === 'clubRules'
  return traces.flatMap(({ clause, elements }) => [
    ...(elements.length === 0
      ? [`${clause.id} demands something, and nothing in the plan comes from it`]
      : []),
    ...elements
      .filter((element) => isRule(element) && element.tests.length === 0)
      .map(({ id }) => `${id} has no test that names ${clause.id} and speaks of it`),
  ])
}

const labels: Readonly<Record<Element['list'], string>> = {
  objectives: 'objective',
  scope: 'scope',
  targets: 'target',
  clubRules: 'rule for clubs',
  activityAreas: 'area of activity',
  activities: 'activity',
  fundingSources: 'source of money',
  obligations: 'obligation',
}

/** The whole page, in Markdown; the same plan and tests always give the same page. */
export function traceabilityPage(plan: Plan, traces: readonly Trace[]): string {
  return `# From clause to test

Each clause of plan ${plan.number} in our own words, what in its data comes from the clause, and the tests that name it.
Written by \`pnpm --filter @lienthehe/tidy traceability\`; a test fails while it is out of date.
${traces.map(sectionOf).join('')}`
}

function sectionOf({ clause, elements, tests }: Trace): string {
  const spoken = new Set(elements.flatMap((element) => element.tests))
  const others = tests.filter((one) => !spoken.has(one))
  const lines = [
    ...elements.flatMap((element) => [
      `- ${labels[element.list]} \`${element.id}\`: ${element.name.vi} · ${element.name.en}`,
      ...element.tests.map((one) => `  - ${linkTo(one)}`),
    ]),
    ...(others.length === 0 ? [] : ['- also named by', ...others.map((one) => `  - ${linkTo(one)}`)]),
  ]
  return `\n## ${clause.id}\n\n${clause.demand.vi}  \n${clause.demand.en}\n\n${lines.join('\n')}\n`
}

function linkTo({ path, title }: ClauseTest): string {
  const label = path.replace('packages/domain/src/', '')
  const target = posix.relative(posix.dirname(pagePath), path)
  return `[${label}](${target}): ${title.replaceAll('%%', '%').replace(/[<>*_[\]]/g, '\\$&')}`
}
