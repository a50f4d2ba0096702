/** Units through time, what happened to them, and dated lists of them. */
export type UnitTables = {
  units: {
    id: string;
    version: number;
    name: string;
    shortName: string;
    kind: string;
    content: string;
    from: string;
    to: string;
  };
  unitChanges: {
    id: string;
    version: number;
    kind: string;
    day: string;
    content: string;
    before: string;
    at: string;
    by: string;
    revokedAt: string | null;
  };
  unitChangeLinks: { changeId: string; unitId: string; side: "from" | "to" };
  unitImports: {
    id: string;
    version: number;
    at: string;
    by: string;
    added: number;
    changed: number;
    before: string;
    undoneAt: string | null;
  };
  unitGroups: { id: string; version: number; name: string; content: string };
};
