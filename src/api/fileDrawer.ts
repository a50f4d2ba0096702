import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import type { NewFile } from "../domain/file/attachedFile.ts";

/** A file that one person chose on this device and the server does not have whole yet. */
export interface WaitingFile extends NewFile {
  userId: string;
  content: Blob;
  thumbnail: Blob | null;
}

/** Where files wait on a device. Every call may fail: the device is full, or the browser keeps nothing. */
export interface FileDrawer {
  /** Only ever one person's, in the order in which they were chosen. */
  readAll: (userId: string) => Promise<WaitingFile[]>;
  write: (file: WaitingFile) => Promise<void>;
  remove: (id: string) => Promise<void>;
  has: (id: string) => Promise<boolean>;
}

interface Files extends DBSchema {
  files: { key: string; value: WaitingFile; indexes: { ofUser: string } };
}

/** The drawer in IndexedDB, beside that of the drafts: a file is long, and must not make typing wait. */
function indexedDbFileDrawer(): FileDrawer {
  let opened: Promise<IDBPDatabase<Files>> | undefined;
  const forget = () => {
    opened = undefined;
  };
  const open = () => {
    opened ??= openDB<Files>("so-ket-files", 1, {
      upgrade: db => void db.createObjectStore("files", { keyPath: "id" }).createIndex("ofUser", "userId"),
      blocking: (_current, _blocked, event) => {
        (event.target as IDBDatabase).close();
        forget();
      },
      terminated: forget,
    });
    opened.catch(forget);
    return opened;
  };
  const change = async (
    act: (files: { put: (file: WaitingFile) => unknown; delete: (id: string) => unknown }) => void,
  ) => {
    const transaction = (await open()).transaction("files", "readwrite", { durability: "strict" });
    const { store } = transaction;
    const drop = (request: Promise<unknown>) => void request.catch(() => undefined);
    act({ put: file => drop(store.put(file)), delete: id => drop(store.delete(id)) });
    await transaction.done;
  };
  return {
    // Ids are ordered by time.
    readAll: async userId => (await open()).getAllFromIndex("files", "ofUser", userId),
    write: file => change(files => files.put(file)),
    remove: id => change(files => files.delete(id)),
    has: async id => (await (await open()).count("files", id)) > 0,
  };
}

let drawer: FileDrawer = indexedDbFileDrawer();

/** Lets files wait somewhere else; tests say where. */
export function keepFilesIn(another: FileDrawer): void {
  drawer = another;
}

/** The drawer in use; asked for at each use. */
export function fileDrawer(): FileDrawer {
  return drawer;
}
