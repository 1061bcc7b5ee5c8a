import { bytesOfHex, type GrownTree, growTree } from '@lienthehe/office/checkpoints'
import Database from 'libsql'
import { readOnlyUri } from '../db/file-url.ts'

/**
 * The Merkle tree over the history of a database file. For programs beside the server: the server may have the file
 * open.
 */
export function readFileTree(path: string): GrownTree {
  const database = new Database(readOnlyUri(path), { timeout: 1000 })
  try {
    const tree = growTree()
    for (const row of database.prepare('select hash from audit order by seq').raw(true).all([]))
      if (Array.isArray(row)) tree.append(bytesOfHex(String(row[0])))
    return tree
  } finally {
    database.close()
  }
}
