/** The bytes of the practice database between two visits; `clear` forgets them. */
export type Snapshot = {
  read: () => Promise<Uint8Array | null>;
  write: (bytes: Uint8Array) => Promise<void>;
  clear: () => Promise<void>;
};

const files = "files";
const name = "database";

/** Keeps the database in IndexedDB, or nowhere when the browser refuses one (some private windows do). */
export async function openSnapshot(): Promise<Snapshot> {
  const db = await openFiles().catch(() => null);
  if (db === null) return { read: async () => null, write: async () => {}, clear: async () => {} };
  return {
    read: async () => (await run(db, "readonly", store => store.get(name))) ?? null,
    write: async bytes => void (await run(db, "readwrite", store => store.put(bytes, name))),
    clear: () => run(db, "readwrite", store => store.delete(name)),
  };
}

function openFiles(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open("so-ket-practice", 1);
    opening.addEventListener("upgradeneeded", () => opening.result.createObjectStore(files));
    opening.addEventListener("success", () => resolve(opening.result));
    opening.addEventListener("error", () =>
      reject(opening.error ?? new Error("IndexedDB cannot be opened.")),
    );
  });
}

function run<T>(
  db: IDBDatabase,
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const transaction = db.transaction(files, mode);
    const request = work(transaction.objectStore(files));
    transaction.addEventListener("complete", () => resolve(request.result));
    transaction.addEventListener("abort", () => reject(transaction.error ?? new Error("IndexedDB gave up.")));
    // Said aloud, because a page that is being left does not live to see the transaction end by itself.
    transaction.commit();
  });
}
