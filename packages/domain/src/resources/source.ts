import type { WrongField } from '../refusals/invalid-input.ts'

/** Is the money's source one of the plan's (section IV)? What is wrong, by the path of the field. */
export function checkSource(
  { source }: { readonly source: string },
  sources: readonly string[],
): readonly WrongField[] {
  return sources.includes(source) ? [] : [{ field: 'source', problem: 'choiceUnknown' }]
}
