import { adviseAdmissions, describeAdvice } from '@lienthehe/domain'
import { describeNextMember } from '@lienthehe/domain/roadmap'
import { createMemo, Show } from 'solid-js'
import { useLanguage } from '../language.tsx'
import { usePlanRules } from '../plan/plan-rules.tsx'
import type { ClubView } from './queries.ts'

/** How the club comes into all its bands by admitting people, and who may join next without leaving one. */
export function AdmissionAdvice(props: { readonly view: ClubView }) {
  const { language } = useLanguage()
  const rules = usePlanRules()
  const advice = createMemo(() => adviseAdmissions(rules(), props.view.facts))
  // If admissions cannot help, advice on whom to admit next is not useful.
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
