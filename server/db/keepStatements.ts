/** Statements kept by one handle: a call of ours has some twenty, and all calls together some hundreds. */
const most = 300;

/** What changes the schema is prepared and run once; what was prepared before it is prepared anew. */
const changesSchema = /^\s*(create|alter|drop|attach|detach|vacuum)\b/i;

/**
 * Prepares each text once and gives the same statement again for the same text: preparing takes longer than running most of ours.
 * The ones longest unused are let go.
 */
export function keepStatements<Statement>(
  prepare: (sql: string) => Statement,
  letGo: (statement: Statement) => void = () => {},
): (sql: string) => Statement {
  const kept = new Map<string, Statement>();
  const forget = (sql: string, statement: Statement) => {
    kept.delete(sql);
    letGo(statement);
  };
  return sql => {
    if (changesSchema.test(sql)) {
      for (const [text, statement] of kept) forget(text, statement);
      return prepare(sql);
    }
    const statement = kept.get(sql) ?? prepare(sql);
    kept.delete(sql);
    kept.set(sql, statement);
    const [oldest] = kept;
    if (kept.size > most && oldest !== undefined) forget(...oldest);
    return statement;
  };
}
