import type { RouteObject } from "react-router-dom";
import { paths } from "../paths.ts";
import { NeedsPermission } from "./NeedsPermission.tsx";

/** The pages of units, their import and their groups; each is fetched when it is first opened. */
export const unitRoutes: RouteObject[] = [
  {
    path: paths.units(),
    lazy: () => import("../features/units/UnitsPage.tsx").then(m => ({ Component: m.UnitsPage })),
  },
  {
    element: <NeedsPermission needs="catalogue.edit" />,
    children: [
      {
        path: paths.importUnits(),
        lazy: () =>
          import("../features/units/import/UnitImportPage.tsx").then(m => ({ Component: m.UnitImportPage })),
      },
    ],
  },
  {
    path: paths.unitGroups(),
    lazy: () =>
      import("../features/units/groups/UnitGroupsPage.tsx").then(m => ({ Component: m.UnitGroupsPage })),
  },
  {
    path: paths.unit(":id"),
    lazy: () => import("../features/units/page/UnitPage.tsx").then(m => ({ Component: m.UnitPage })),
  },
  {
    path: paths.attendance(":id"),
    lazy: () => import("../features/units/AttendancePage.tsx").then(m => ({ Component: m.AttendancePage })),
  },
];
