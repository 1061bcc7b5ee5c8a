/** Every figure depends on a plan or a list of units: everything already loaded is loaded again. */
export function touchedByAdoption(): readonly (readonly string[])[] {
  return [['plan'], ['units'], ['clubs']]
}
