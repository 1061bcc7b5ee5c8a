/** What a statement does. `control`: only the client itself may send it; `savepoint`: allowed inside a transaction. */
export type StatementKind = 'read' | 'write' | 'savepoint' | 'control'

const opening = /^(?:\s|--[^\n]*(?:\n|$)|\/\*[\s\S]*?\*\/)*([a-z]+)/i
const asking =
  /\bpragma\s+(?:\w+|(?:table_x?info|index_x?info|index_list|foreign_key_(?:list|check)|integrity_check|quick_check)\s*\([^()]*\))\s*;?\s*$/i
const changing = /\b(?:insert|update|delete|replace)\b/i

/** What this statement does, judged by its first keyword. Anything that is not certainly a read goes to the writer. */
export function statementKind(sql: string): StatementKind {
  switch (opening.exec(sql)?.[1]?.toLowerCase()) {
    case 'select':
    case 'values':
    case 'explain':
      return 'read'
    case 'with':
      // `with … insert` also begins like this. A read that contains the word anywhere is queued as a write, which does
      // no harm.
      return changing.test(sql) ? 'write' : 'read'
    case 'pragma':
      // A PRAGMA that sets something would only affect one of the two connections, so it is forbidden here. Each
      // connection sets its own when it is opened.
      return asking.test(sql) ? 'read' : 'control'
    case 'savepoint':
    case 'release':
      return 'savepoint'
    case 'rollback':
      return /\brollback\s+(?:transaction\s+)?to\b/i.test(sql) ? 'savepoint' : 'control'
    case 'begin':
    case 'commit':
    case 'end':
    case 'attach':
    case 'detach':
    case 'vacuum':
      return 'control'
    default:
      return 'write'
  }
}

/** Does this statement change the schema, so that remembered statements would return wrong columns? */
export function changesSchema(sql: string): boolean {
  return /^(?:create|alter|drop)$/i.test(opening.exec(sql)?.[1] ?? '')
}
