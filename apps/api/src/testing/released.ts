import type { Instance } from './instance.ts'
import { uuidOf } from './two-provinces.ts'

const plan = 'hoa-binh-146'

/** Releases the plan's present figures as an admin does: opens the preview, then releases what it showed. */
export async function releaseNow(
  instance: Pick<Instance, 'as'>,
  by: string,
  { correction = null }: { readonly correction?: string | null } = {},
): Promise<number> {
  const { releases } = await instance.as(by)
  const { seen } = await releases.preview({ plan })
  const key = uuidOf(`release ${seen}`)
  const because = correction === null ? null : { reason: correction }
  const { number } = await releases.publish({ key, plan, seen, correction: because })
  return number
}
