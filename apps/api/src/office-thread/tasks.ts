import { writeAnnex, writeReport } from '@lienthehe/office/report'
import {
  judgeBoardList,
  judgeCareList,
  judgeClubList,
  judgeRoster,
  judgeUnitRoster,
  writeRoster,
  writeUnitRoster,
} from '@lienthehe/office/roster'
import { writeTable, writeTables } from '@lienthehe/office/tables'
import { fillTemplate } from '@lienthehe/office/template'

/** Functions that take long for a long list: everybody else would wait if the main thread ran them. */
export const officeTasks = {
  fillTemplate,
  judgeBoardList,
  judgeCareList,
  judgeClubList,
  judgeRoster,
  judgeUnitRoster,
  writeAnnex,
  writeReport,
  writeRoster,
  writeTable,
  writeTables,
  writeUnitRoster,
}

export type TaskName = keyof typeof officeTasks

/** The functions above as promises, because another thread may run them. */
export type OfficeTasks = {
  readonly [Name in TaskName]: (
    ...given: Parameters<(typeof officeTasks)[Name]>
  ) => Promise<Awaited<ReturnType<(typeof officeTasks)[Name]>>>
}

/** Runs the tasks on the calling thread, as the tests and the worker do. */
export const onThisThread: OfficeTasks = {
  fillTemplate: async (...given) => officeTasks.fillTemplate(...given),
  judgeBoardList: async (...given) => officeTasks.judgeBoardList(...given),
  judgeCareList: async (...given) => officeTasks.judgeCareList(...given),
  judgeClubList: async (...given) => officeTasks.judgeClubList(...given),
  judgeRoster: async (...given) => officeTasks.judgeRoster(...given),
  judgeUnitRoster: async (...given) => officeTasks.judgeUnitRoster(...given),
  writeAnnex: officeTasks.writeAnnex,
  writeReport: async (...given) => officeTasks.writeReport(...given),
  writeRoster: officeTasks.writeRoster,
  writeTable: officeTasks.writeTable,
  writeTables: officeTasks.writeTables,
  writeUnitRoster: officeTasks.writeUnitRoster,
}
