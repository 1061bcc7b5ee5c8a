/** A club as a person would type it in; clubs of the tests differ only in their names. */
export function clubDraft(name: string) {
  return {
    name,
    commune: '04876@2020-01-01',
    village: null,
    establishedOn: '2022-04-12',
    decisionNumber: null,
    decidedOn: null,
    decisionIssuer: null,
    meetingDay: null,
    foundingMoney: null,
  }
}

/** A member of whom little is recorded. */
export function memberDraft(fullName: string) {
  const unknown = { ethnicity: null, hardships: null, village: null, phone: null, citizenId: null }
  return { fullName, sex: 'female', birth: '1951', joinedOn: '2022-04-12', ...unknown }
}
