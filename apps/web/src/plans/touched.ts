/** The queries whose answers may change with a plan or a list of units: every figure depends on them. */
export function touchedByAdoption(): readonly (readonly string[])[] {
  return [['plan'], ['units'], ['clubs']]
}
