/** A plan or a list of units stands behind every figure: whatever has been loaded is asked for again. */
export function touchedByAdoption(): readonly (readonly string[])[] {
  return [['plan'], ['units'], ['clubs']]
}
