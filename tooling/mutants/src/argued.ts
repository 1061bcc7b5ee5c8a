import { readFileSync } from 'node:fs'
import type { Mutant } from './choose.ts'

/** A mutation that has no visible effect, with the reason. It is identified by its file and text, whatever its line. */
type Argued = Pick<Mutant, (typeof known)[number]> & { readonly because: string }

const known = ['file', 'in', 'was', 'becomes'] as const

/** Reads the list of mutations without a visible effect, which is a file beside this code. */
export function readArgued(): readonly Argued[] {
  const text = readFileSync(new URL('../argued.json', import.meta.url), 'utf8')
  const kept: unknown = JSON.parse(text)
  if (!Array.isArray(kept) || !kept.every(isArgued)) throw new TypeError('argued.json has another form')
  return kept
}

function isArgued(one: unknown): one is Argued {
  const fields = Object.entries(Object(one))
  const isNamed = (name: string) => name === 'because' || known.some((key) => key === name)
  return (
    fields.length === known.length + 1 &&
    fields.every(([name, value]) => isNamed(name) && typeof value === 'string')
  )
}

/** Why this mutant is harmless; `undefined`: nobody has given a reason. */
export function reasonFor(mutant: Mutant, argued: readonly Argued[]): string | undefined {
  return argued.find((one) => known.every((key) => one[key] === mutant[key]))?.because
}
