import type { ClubFacts } from '@lienthehe/domain'
import { LogicEngine } from 'json-logic-engine'
import { Engine } from 'json-rules-engine'
import { plan } from './clubs.ts'

export type Status = 'met' | 'unmet' | 'undetermined'

/**
 * The input of the other rules engines: every number that they need, computed beforehand, so that only their judging is
 * timed.
 */
export type ReadyCounts = Readonly<Record<string, number>>

/**
 * For each rule: how many count now, how many can count at most, and the ends of the band; all as integers in the same
 * unit.
 */
export function readyCounts(facts: ClubFacts): ReadyCounts {
  const members = facts.members.low
  const counts: Record<string, number> = {}
  const add = (name: string, least: number, most: number, low: number, high: number) =>
    Object.assign(counts, {
      [`${name}Least`]: least,
      [`${name}Most`]: most,
      [`${name}Low`]: low,
      [`${name}High`]: high,
    })
  const answers = { yes: [1, 1], no: [0, 0], unknown: [0, 1] } as const
  for (const { id, criterion } of plan.clubRules)
    switch (criterion.kind) {
      case 'size':
        add(id, members, Number(facts.members.high), criterion.band.low, criterion.band.high)
        break
      case 'share': {
        const { yes, no, unknown } = facts[criterion.fact]
        const whole = yes + no + unknown
        const { low, high } = criterion.band
        add(id, 100 * yes, 100 * (yes + unknown), low * whole, high * whole)
        break
      }
      case 'areas': {
        const every = plan.activityAreas.length
        const done = facts.areas.done.length
        add(id, done, facts.areas.others === 'no' ? done : every, every, every)
        break
      }
      case 'exists': {
        const [least, most] = answers[facts[criterion.fact]]
        add(id, least, most, 1, 1)
        break
      }
    }
  return counts
}

/** json-rules-engine with two rules for each rule of the plan, because it has events but not three answers. */
export function createRulesEngine(): (counts: ReadyCounts) => Promise<readonly Status[]> {
  const engine = new Engine()
  const fact = (name: string) => ({ fact: name })
  for (const { id } of plan.clubRules) {
    engine.addRule({
      conditions: {
        all: [
          { fact: `${id}Least`, operator: 'greaterThanInclusive', value: fact(`${id}Low`) },
          { fact: `${id}Most`, operator: 'lessThanInclusive', value: fact(`${id}High`) },
        ],
      },
      event: { type: `${id} met` },
    })
    engine.addRule({
      conditions: {
        any: [
          { fact: `${id}Most`, operator: 'lessThan', value: fact(`${id}Low`) },
          { fact: `${id}Least`, operator: 'greaterThan', value: fact(`${id}High`) },
        ],
      },
      event: { type: `${id} unmet` },
    })
  }
  return async (counts) => {
    const { events } = await engine.run({ ...counts })
    const types = new Set(events.map(({ type }) => type))
    return plan.clubRules.map(({ id }) =>
      types.has(`${id} met`) ? 'met' : types.has(`${id} unmet`) ? 'unmet' : 'undetermined',
    )
  }
}

/** json-logic-engine, whose rules are compiled once to functions. */
export function createLogicEngine(): (counts: ReadyCounts) => readonly Status[] {
  const engine = new LogicEngine()
  // The engine splits a path at its dots, so the names must have none.
  const value = (name: string) => ({ var: name.replaceAll('.', '') })
  const judges = plan.clubRules.map(({ id }) =>
    engine.build({
      if: [
        {
          and: [
            { '>=': [value(`${id}Least`), value(`${id}Low`)] },
            { '<=': [value(`${id}Most`), value(`${id}High`)] },
          ],
        },
        'met',
        {
          or: [
            { '<': [value(`${id}Most`), value(`${id}Low`)] },
            { '>': [value(`${id}Least`), value(`${id}High`)] },
          ],
        },
        'unmet',
        'undetermined',
      ],
    }),
  )
  return (counts) => judges.map((judge) => judge(counts))
}

/** The same counts under names without dots. */
export function withoutDots(counts: ReadyCounts): ReadyCounts {
  return Object.fromEntries(Object.entries(counts).map(([name, count]) => [name.replaceAll('.', ''), count]))
}
