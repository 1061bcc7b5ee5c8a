import type { Plan } from '@lienthehe/domain'
import { compareClauses } from '@lienthehe/domain/plan'
import { type Home, homeless, homes } from './homes.ts'

/** The path of the page. */
export const pageUrl = new URL('README.md', import.meta.url)

/** The clause in the plan's data to which a dash belongs. */
export function clauseOf({ clauses }: Plan, dash: string): string {
  const isKnown = (id: string) => clauses.some((clause) => clause.id === id)
  return isKnown(dash) ? dash : dash.replace(/:\d+$/, '')
}

/** The obligations of section V, grouped by what gives them their status. */
export function obligationsByProof({ obligations, targets }: Plan) {
  const isUnitPlan = (clause: string) =>
    targets.some((target) => target.clause === clause && target.measure.kind === 'districtsPlanned')
  const lies = (clause: string) =>
    obligations.some(
      (other) => other.clause.startsWith(`${clause}.`) || other.clause.startsWith(`${clause}:`),
    )
  const wayOf = ({ clause, shownBy }: Plan['obligations'][number]) => {
    if (shownBy !== undefined) return 'record'
    if (isUnitPlan(clause)) return 'unitPlan'
    return lies(clause) ? 'whole' : 'paper'
  }
  const ways = obligations.map(wayOf)
  const many = (way: ReturnType<typeof wayOf>) => ways.filter((own) => own === way).length
  return {
    ...{ all: ways.length, record: many('record'), unitPlan: many('unitPlan') },
    ...{ whole: many('whole'), paper: many('paper') },
  }
}

/** The whole page in Markdown: each dash of sections II to V, and where the product does it. */
export function walkPage(plan: Plan): string {
  const { all, record, unitPlan, whole, paper } = obligationsByProof(plan)
  return `# From dash to screen

Where each dash of sections II to V of plan ${plan.number} is done. Written by \`pnpm --filter @lienthehe/e2e plan-walk\`;
a test fails while it is out of date, and \`tests/plan-walk.spec.ts\` opens each address in the demonstration and looks for what
it should show. With \`PICTURES\` set to a folder it leaves a picture of each there.

Of the ${all} obligations of section V ${record} have their status from records other than papers, ${unitPlan} from the plan of a unit,
${whole} from whatever lies under it, ${paper} from a paper alone, and none from a tick. A paper proves what it says it proves in each of them.

${homes.map(rowOf).join('\n')}

## Without a home of its own

${homeless.map(({ dash, what }) => `- ${dash}: ${what.vi}  \n  ${what.en}`).join('\n')}
`
}

function rowOf({ dash, done, address }: Home): string {
  return `- ${dash} \`${address}\`: ${done.vi} · ${done.en}`
}

/** The parts of sections II to V that `homes` does not have, in the order of the plan. */
export function missingIn(plan: Plan): readonly string[] {
  const named = new Set(homes.map(({ dash }) => clauseOf(plan, dash)))
  return plan.clauses
    .map(({ id }) => id)
    .filter((id) => /^(II|III|IV|V)(\.|$)/.test(id) && !named.has(id))
    .toSorted(compareClauses)
}
