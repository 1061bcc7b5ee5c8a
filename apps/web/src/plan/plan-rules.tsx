import type { PlanRules } from '@lienthehe/domain/plan'
import { useQuery } from '@tanstack/solid-query'
import { type Accessor, createContext, type ParentProps, useContext } from 'solid-js'
import { Load } from '../load.tsx'
import { headsQuery, rulesQuery } from './documents.ts'

const RulesContext = createContext<Accessor<PlanRules>>()

/** Loads the rules of the plan by which the screen inside was judged; the server's answer contains their hash. */
export function WithPlanRules(props: ParentProps<{ readonly hash: string; readonly title?: string }>) {
  const rules = useQuery(() => rulesQuery(props.hash))
  return (
    <Load query={rules} {...(props.title === undefined ? {} : { title: props.title })}>
      {(loaded) => <RulesContext.Provider value={loaded}>{props.children}</RulesContext.Provider>}
    </Load>
  )
}

/** Loads the rules by which today is judged, for a screen whose answers name no plan. */
export function WithCurrentPlanRules(props: ParentProps) {
  const heads = useQuery(() => headsQuery)
  return (
    <Load query={heads}>
      {(loaded) => {
        const hash = () => loaded().plans.find(({ id }) => id === loaded().current.id)?.hash
        return <WithPlanRules hash={hash() ?? ''}>{props.children}</WithPlanRules>
      }}
    </Load>
  )
}

/** The rules of the plan by which the surrounding screen was judged. */
export function usePlanRules(): Accessor<PlanRules> {
  const rules = useContext(RulesContext)
  if (rules === undefined) throw new Error('usePlanRules stands outside of WithPlanRules')
  return rules
}
