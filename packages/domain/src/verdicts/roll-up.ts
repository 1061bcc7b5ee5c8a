/**
 * The total of each group, with the groups in the order of their first part. A part may count in several groups: a club
 * in its commune, its district and its province.
 */
export function rollUp<Part, Group, Total>(
  parts: readonly Part[],
  groupsOf: (part: Part) => readonly Group[],
  totalOf: (parts: readonly Part[]) => Total,
): ReadonlyMap<Group, Total> {
  const members = new Map<Group, Part[]>()
  for (const part of parts) for (const group of groupsOf(part)) addTo(members, group, part)
  return new Map([...members].map(([group, its]) => [group, totalOf(its)]))
}

/** The parts of every group, in their order; each part is in one group. */
export function groupBy<Part, Group>(
  parts: readonly Part[],
  groupOf: (part: Part) => Group,
): ReadonlyMap<Group, readonly Part[]> {
  const members = new Map<Group, Part[]>()
  for (const part of parts) addTo(members, groupOf(part), part)
  return members
}

function addTo<Part, Group>(members: Map<Group, Part[]>, group: Group, part: Part): void {
  const known = members.get(group)
  if (known === undefined) members.set(group, [part])
  else known.push(part)
}
