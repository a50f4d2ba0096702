import type { RouteObject } from "react-router-dom";
import { paths } from "../paths.ts";
import { NeedsPermission } from "./NeedsPermission.tsx";

/** The pages of the people in public posts; each is fetched when it is first opened. */
export const peopleRoutes: RouteObject[] = [
  {
    path: paths.officials(),
    lazy: () => import("../features/people/OfficialsPage.tsx").then(m => ({ Component: m.OfficialsPage })),
  },
  {
    path: paths.official(":id"),
    lazy: () => import("../features/people/OfficialPage.tsx").then(m => ({ Component: m.OfficialPage })),
  },
  {
    element: <NeedsPermission needs="catalogue.edit" />,
    children: [
      {
        path: paths.editOfficial(":id"),
        lazy: () =>
          import("../features/people/form/OfficialEditPage.tsx").then(m => ({
            Component: m.OfficialEditPage,
          })),
      },
    ],
  },
];
