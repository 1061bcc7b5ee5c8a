import type { TargetVerdict } from '@lienthehe/domain'
import { describeYear, labelCourse } from '@lienthehe/domain/progress'
import { useQuery } from '@tanstack/solid-query'
import { Show } from 'solid-js'
import { api, keepPrevious } from '../api.ts'
import { useAsOf } from '../as-of.tsx'
import { useLanguage } from '../language.tsx'

/** The last full year’s result of a yearly target, while this year's result is still open; otherwise nothing. */
export function YearBefore(props: { readonly plan: string; readonly verdict: TargetVerdict }) {
  const { language } = useLanguage()
  const { asked } = useAsOf()
  const lastYear = useQuery(() => ({
    queryKey: ['plan', 'lastFullYear', props.plan, asked()],
    queryFn: () => api.plan.lastFullYear.query({ plan: props.plan, asOf: asked() }),
    placeholderData: keepPrevious,
  }))
  const said = () => {
    const before = lastYear.data?.before
    if (before?.kind !== 'yearBefore') return undefined
    const then = before.targets.find(({ target }) => target === props.verdict.target)
    return then && describeYear(labelCourse(then, language()), { year: before.year, language: language() })
  }
  return <Show when={said()}>{(words) => <span class="note">{words()}</span>}</Show>
}
