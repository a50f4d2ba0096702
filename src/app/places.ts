import {
  BookLock,
  Building2,
  CalendarRange,
  ClipboardList,
  House,
  IdCard,
  LayoutList,
  type LucideIcon,
  Network,
  NotebookText,
  UserCog,
  UsersRound,
} from "lucide-react";

import type { Permission } from "../domain/people/permission.ts";
import { paths } from "../paths.ts";

/** A page that the navigation leads to; its word stands in the catalogue under the same id. */
export const places = [
  { id: "home", group: "overview", to: paths.home(), icon: House, needs: "conference.view" },
  { id: "conferences", group: "work", to: paths.conferences(), icon: NotebookText, needs: "conference.view" },
  { id: "reviews", group: "reviews", to: paths.reviews(), icon: ClipboardList, needs: "review.view" },
  { id: "reviewForms", group: "reviews", to: paths.reviewForms(), icon: LayoutList, needs: "review.manage" },
  { id: "clusters", group: "catalogue", to: paths.clusters(), icon: Network, needs: "catalogue.view" },
  { id: "units", group: "catalogue", to: paths.units(), icon: Building2, needs: "catalogue.view" },
  { id: "periods", group: "catalogue", to: paths.periods(), icon: CalendarRange, needs: "catalogue.view" },
  { id: "officials", group: "catalogue", to: paths.officials(), icon: UsersRound, needs: "catalogue.view" },
  { id: "posts", group: "admin", to: paths.posts(), icon: IdCard, needs: "post.view" },
  { id: "accounts", group: "admin", to: paths.accounts(), icon: UserCog, needs: "account.manage" },
  { id: "audit", group: "admin", to: paths.audit(), icon: BookLock, needs: "audit.view" },
] as const satisfies readonly {
  to: string;
  icon: LucideIcon;
  needs: Permission;
  id: string;
  group: string;
}[];

export type Place = (typeof places)[number];
