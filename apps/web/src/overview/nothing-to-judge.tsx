import type { IsoDate } from '@lienthehe/domain'
import { describeBeforePlan } from '@lienthehe/domain/plan'
import { A } from '@solidjs/router'
import { Show } from 'solid-js'
import type { ApiOutputs } from '../api.ts'
import { useLanguage } from '../language.tsx'
import { useSession } from '../session.tsx'

type PlanOverview = ApiOutputs['plan']['overview']

const words = {
  noClubs: { vi: 'Chưa có câu lạc bộ nào trong sổ', en: 'No clubs recorded yet' },
  noClubsAdvice: {
    vi: 'Hãy ghi các câu lạc bộ đã có trước (2016–2020), rồi đến các câu lạc bộ mới; chỉ tiêu bên dưới sẽ tự tính.',
    en: 'Record the existing clubs (2016–2020), then the new ones; the targets below are then computed automatically.',
  },
  foundFirst: { vi: 'Ghi câu lạc bộ đầu tiên', en: 'Record the first club' },
} as const

/** Shown instead of the targets on a day before the plan begins, or if there is no club to judge. */
export function NothingToJudge(props: {
  readonly plan: PlanOverview['plan']
  readonly asOf: IsoDate
  readonly isTooEarly: boolean
}) {
  const { language } = useLanguage()
  return (
    <Show when={props.isTooEarly} fallback={<FirstClub />}>
      <p class="advice" data-part="before-plan">
        {describeBeforePlan(props.asOf, { plan: props.plan, language: language() })}
      </p>
    </Show>
  )
}

function FirstClub() {
  const { say } = useLanguage()
  const { may } = useSession()
  return (
    <section class="advice stack">
      <h2>{say(words.noClubs)}</h2>
      <p>{say(words.noClubsAdvice)}</p>
      <Show when={may('club.found')}>
        <p>
          <A class="button primary" href="/cau-lac-bo/moi">
            {say(words.foundFirst)}
          </A>
        </p>
      </Show>
    </section>
  )
}
