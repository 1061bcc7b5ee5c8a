import { describeRoadmap, type Plan } from '@lienthehe/domain'
import { describeRoadmapRefusal } from '@lienthehe/domain/roadmap'
import { formatDate, formatInteger } from '@lienthehe/domain/text'
import type { UnitHistory } from '@lienthehe/domain/units'
import { createSignal, Show } from 'solid-js'
import { type ApiOutputs, api } from '../api.ts'
import { describeFailure } from '../forms/failure.ts'
import { useLanguage } from '../language.tsx'
import { Button } from '../ui/button.tsx'
import { DataTable } from '../ui/data-table.tsx'
import { districtNamesOf } from '../units.ts'
import { words } from './words.ts'

type Drawn = ApiOutputs['plan']['drawRoadmap'] & { readonly plan: Plan }

/**
 * The roadmap of the draft: how many clubs it requires by year, from the present situation on. Computed on request,
 * because it reads every club.
 */
export function DraftRoadmap(props: {
  readonly plan: Plan | null
  readonly validFrom: string | null
  readonly history: UnitHistory
}) {
  const { say, language } = useLanguage()
  const [drawn, setDrawn] = createSignal<Drawn>()
  const [failed, setFailed] = createSignal<unknown>()
  const [busy, setBusy] = createSignal(false)
  const draw = async () => {
    const { plan, validFrom } = props
    if (plan === null || busy()) return
    setBusy(true)
    setFailed(undefined)
    try {
      setDrawn({ ...(await api.plan.drawRoadmap.mutate({ text: JSON.stringify(plan), validFrom })), plan })
    } catch (error) {
      setDrawn(undefined)
      setFailed(error)
    } finally {
      setBusy(false)
    }
  }
  return (
    <section class="sheet stack" aria-labelledby="draft-roadmap" data-part="roadmap">
      <h2 id="draft-roadmap">{say(words.roadmap)}</h2>
      <div class="actions">
        <Button busy={busy()} disabled={props.plan === null} onClick={() => void draw()}>
          {say(words.drawRoadmap)}
        </Button>
      </div>
      <Show when={failed()}>
        {(error) => (
          <p class="field-error" role="alert">
            {describeFailure(error(), language())}
          </p>
        )}
      </Show>
      <Show when={drawn()}>{(found) => <Roadmap drawn={found()} history={props.history} />}</Show>
    </section>
  )
}

function Roadmap(props: { readonly drawn: Drawn; readonly history: UnitHistory }) {
  const { say, language } = useLanguage()
  const said = () => {
    const { roadmap, plan } = props.drawn
    return roadmap.ok
      ? describeRoadmap(roadmap.value, { plan, names: districtNamesOf(props.history), language: language() })
      : describeRoadmapRefusal(roadmap.refusal, { plan, language: language() })
  }
  const years = () => (props.drawn.roadmap.ok ? props.drawn.roadmap.value.years : [])
  const number = (many: number) => formatInteger(many, language())
  return (
    <div class="stack" role="status">
      <p>{said()}</p>
      <Show when={years().length > 0}>
        <DataTable
          caption={say(words.roadmapFrom(formatDate(props.drawn.date)))}
          columns={[
            { header: say(words.year), names: true, cell: ({ year }) => String(year) },
            { header: say(words.founded), numeric: true, cell: ({ founded }) => number(founded) },
            { header: say(words.planned), numeric: true, cell: ({ planned }) => number(planned) },
          ]}
          rows={years()}
        />
      </Show>
    </div>
  )
}
