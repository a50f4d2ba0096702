import { Navigate, type RouteObject } from "react-router-dom";
import { paths } from "../paths.ts";
import { NeedsPermission } from "./NeedsPermission.tsx";
import { NotFoundPage } from "./NotFoundPage.tsx";
import { peopleRoutes } from "./peopleRoutes.tsx";
import { RouteErrorPage } from "./RouteErrorPage.tsx";
import { reviewRoutes } from "./reviewRoutes.tsx";
import { SessionGate } from "./SessionGate.tsx";
import { unitRoutes } from "./unitRoutes.tsx";
import { Waiting } from "./Waiting.tsx";

/** Every page there is; each is fetched when it is first opened. */
const pages: RouteObject[] = [
  {
    path: paths.home(),
    lazy: () => import("../features/home/HomePage.tsx").then(m => ({ Component: m.HomePage })),
  },
  {
    path: paths.conferences(),
    lazy: () =>
      import("../features/conferences/ConferenceListPage.tsx").then(m => ({
        Component: m.ConferenceListPage,
      })),
  },
  {
    element: <NeedsPermission needs="conference.edit" />,
    children: [
      {
        path: paths.newConference(),
        lazy: () =>
          import("../features/conferences/ConferenceFormPage.tsx").then(m => ({
            Component: m.ConferenceFormPage,
          })),
      },
    ],
  },
  {
    path: paths.conference(":id"),
    lazy: () =>
      import("../features/conferences/ConferencePage.tsx").then(m => ({ Component: m.ConferencePage })),
  },
  {
    path: paths.conferenceHistory(":id"),
    lazy: () =>
      import("../features/conferences/history/ConferenceHistoryPage.tsx").then(m => ({
        Component: m.ConferenceHistoryPage,
      })),
  },
  {
    element: <NeedsPermission needs="conference.edit" />,
    children: [
      {
        path: paths.editConference(":id"),
        lazy: () =>
          import("../features/conferences/ConferenceFormPage.tsx").then(m => ({
            Component: m.ConferenceFormPage,
          })),
      },
    ],
  },
  ...reviewRoutes,
  {
    path: paths.clusters(),
    lazy: () => import("../features/clusters/ClustersPage.tsx").then(m => ({ Component: m.ClustersPage })),
  },
  {
    path: paths.cluster(":id"),
    lazy: () => import("../features/clusters/ClusterPage.tsx").then(m => ({ Component: m.ClusterPage })),
  },
  {
    element: <NeedsPermission needs="catalogue.edit" />,
    children: [
      {
        path: paths.editCluster(":id"),
        lazy: () =>
          import("../features/clusters/ClusterEditPage.tsx").then(m => ({ Component: m.ClusterEditPage })),
      },
    ],
  },
  {
    element: <NeedsPermission needs="cluster.handOver" />,
    children: [
      {
        path: paths.handover(":id"),
        lazy: () =>
          import("../features/clusters/handover/HandoverPage.tsx").then(m => ({ Component: m.HandoverPage })),
      },
      {
        path: paths.handoverSheet(":id"),
        lazy: () =>
          import("../features/clusters/handover/HandoverSheetPage.tsx").then(m => ({
            Component: m.HandoverSheetPage,
          })),
      },
    ],
  },
  {
    path: paths.agreement(":id", ":year"),
    lazy: () =>
      import("../features/clusters/agreement/AgreementPage.tsx").then(m => ({ Component: m.AgreementPage })),
  },
  {
    element: <NeedsPermission needs="agreement.edit" />,
    children: [
      {
        path: paths.editAgreement(":id", ":year"),
        lazy: () =>
          import("../features/clusters/agreement/AgreementEditPage.tsx").then(m => ({
            Component: m.AgreementEditPage,
          })),
      },
    ],
  },
  ...unitRoutes,
  {
    path: paths.periods(),
    lazy: () => import("../features/periods/PeriodsPage.tsx").then(m => ({ Component: m.PeriodsPage })),
  },
  ...peopleRoutes,
  {
    element: <NeedsPermission needs="account.manage" />,
    children: [
      {
        path: paths.accounts(),
        lazy: () => import("../features/admin/AccountsPage.tsx").then(m => ({ Component: m.AccountsPage })),
      },
      {
        path: paths.account(":id"),
        lazy: () => import("../features/admin/AccountPage.tsx").then(m => ({ Component: m.AccountPage })),
      },
    ],
  },
  {
    element: <NeedsPermission needs="post.view" />,
    children: [
      {
        path: paths.posts(),
        lazy: () => import("../features/admin/PostsPage.tsx").then(m => ({ Component: m.PostsPage })),
      },
    ],
  },
  {
    element: <NeedsPermission needs="audit.view" />,
    children: [
      {
        path: paths.audit(),
        lazy: () => import("../features/audit/AuditPage.tsx").then(m => ({ Component: m.AuditPage })),
      },
    ],
  },
  {
    path: paths.inbox(),
    lazy: () => import("../features/inbox/InboxPage.tsx").then(m => ({ Component: m.InboxPage })),
  },
  {
    path: paths.outbox(),
    lazy: () => import("../features/outbox/OutboxPage.tsx").then(m => ({ Component: m.OutboxPage })),
  },
  {
    path: paths.ownAccount(),
    lazy: () => import("../features/account/OwnAccountPage.tsx").then(m => ({ Component: m.OwnAccountPage })),
  },
  { path: paths.signIn(), element: <Navigate to={paths.home()} replace /> },
  { path: "*", Component: NotFoundPage },
];

/** The table of addresses: all pages stand in the frame, behind the question who is signed in; one link comes before it. */
export const routes: RouteObject[] = [
  {
    path: paths.choosePassword(),
    HydrateFallback: Waiting,
    ErrorBoundary: RouteErrorPage,
    lazy: () =>
      import("../features/account/ChoosePasswordPage.tsx").then(m => ({ Component: m.ChoosePasswordPage })),
  },
  {
    Component: SessionGate,
    HydrateFallback: Waiting,
    ErrorBoundary: RouteErrorPage,
    children: [{ ErrorBoundary: RouteErrorPage, children: pages }],
  },
];
