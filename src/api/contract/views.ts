import { z } from "zod";
import { ListColumns, ListName, SavedView, SavedViewDraft } from "../../domain/conference/savedView.ts";
import { get, write } from "../endpoint.ts";
import { Created, Saved } from "./answers.ts";

/** What a person made of a list for themselves: named addresses, and the columns they look at. Nobody else sees or changes them. */
export const views = {
  list: get("/views", {
    needs: "session.own",
    query: z.strictObject({ list: ListName }),
    returns: z.strictObject({ rows: z.array(SavedView), columns: ListColumns }),
  }),
  create: write("POST", "/views", { needs: "session.own", body: Created(SavedViewDraft), returns: Saved }),
  update: write("PUT", "/views/:id", {
    needs: "session.own",
    ifMatch: true,
    body: SavedViewDraft.omit({ list: true }),
    returns: Saved,
  }),
  remove: write("DELETE", "/views/:id", { needs: "session.own", ifMatch: true, returns: Saved }),
  chooseColumns: write("PUT", "/columns/:list", {
    needs: "session.own",
    body: z.strictObject({ columns: ListColumns }),
    returns: z.strictObject({ columns: ListColumns }),
  }),
} as const;
