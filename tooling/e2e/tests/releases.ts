import { randomUUID } from 'node:crypto'
import type { Person } from './people.ts'

/** Publishes the present figures of the register, as an admin does after looking at them. */
export async function releaseNow({ api }: Person, plan = 'hoa-binh-146'): Promise<number> {
  const { seen } = await api.releases.preview.query({ plan })
  const made = await api.releases.publish.mutate({ key: randomUUID(), plan, seen, correction: null })
  return made.number
}
