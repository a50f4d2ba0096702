/** What is only somebody's own and passing: unfinished words, and being in a record now. Nothing here is ever in the book. */
export type PassingTables = {
  drafts: {
    userId: string;
    type: string;
    recordId: string;
    content: string;
    baseVersion: number;
    title: string;
    machineId: string;
    machineName: string;
    typedAt: string;
    stamp: string;
    over: string;
    savedAt: string;
  };
  presence: { type: string; recordId: string; userId: string; at: string; typingAt: string };
};
