/**
 * The totals of every group that the parts fall into, groups in the order of their first part. A part counts in each of
 * its groups: a club in its commune, its district and its province.
 */
export function rollUp<Part, Group, Total>(
  parts: readonly Part[],
  groupsOf: (part: Part) => readonly Group[],
  totalOf: (parts: readonly Part[]) => Total,
): ReadonlyMap<Group, Total> {
  const members = new Map<Group, Part[]>()
  for (const part of parts)
    for (const group of groupsOf(part)) {
      const known = members.get(group)
      if (known === undefined) members.set(group, [part])
      else known.push(part)
    }
  return new Map([...members].map(([group, its]) => [group, totalOf(its)]))
}
