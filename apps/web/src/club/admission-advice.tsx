import { adviseAdmissions, describeAdvice } from '@lienthehe/domain'
import { describeNextMember } from '@lienthehe/domain/roadmap'
import { createMemo, Show } from 'solid-js'
import { useLanguage } from '../language.tsx'
import { usePlanRules } from '../plan/plan-rules.tsx'
import type { ClubView } from './queries.ts'

/**
 * What the club has to do to come into all bands (the ranges that the plan allows): whom to admit, and who may join
 * next without leaving a band.
 */
export function AdmissionAdvice(props: { readonly view: ClubView }) {
  const { language } = useLanguage()
  const rules = usePlanRules()
  const advice = createMemo(() => adviseAdmissions(rules(), props.view.facts))
  // If admissions cannot bring the club into its bands, advice on whom to admit next is useless.
  const next = () => {
    const given = advice()
    const helps = given.kind === 'admit' && given.fewest.status === 'reachable'
    return helps ? describeNextMember(given.next, { language: language() }) : undefined
  }
  return (
    <div class="advice" data-part="advice">
      <p>
        <b>{describeAdvice(advice(), { language: language() })}</b>
      </p>
      <Show when={next()}>{(sentence) => <p>{sentence()}</p>}</Show>
    </div>
  )
}
