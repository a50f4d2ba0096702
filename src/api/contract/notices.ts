import { z } from "zod";
import { Notice } from "../../domain/notice.ts";
import { get, write } from "../endpoint.ts";

const Left = z.strictObject({ unread: z.int() });

/** What the caller is told; nobody sees another's. */
export const notices = {
  list: get("/notices", {
    needs: "session.own",
    query: z.strictObject({
      only: z.literal("unread").optional(),
      cursor: z.string().max(1000).optional(),
      limit: z.coerce.number<number>().int().min(1).max(100).optional(),
    }),
    returns: z.strictObject({
      rows: z.array(Notice),
      next: z.string().nullable(),
      previous: z.string().nullable(),
    }),
  }),
  count: get("/notices/count", { needs: "session.own", returns: Left }),
  markRead: write("POST", "/notices/:id/read", { needs: "session.own", does: "keep", returns: Left }),
  markAllRead: write("POST", "/notices/read", { needs: "session.own", does: "keep", returns: Left }),
} as const;
