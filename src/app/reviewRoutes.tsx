import type { RouteObject } from "react-router-dom";
import { paths } from "../paths.ts";
import { NeedsPermission } from "./NeedsPermission.tsx";

/** The addresses of periodic reviews: read by whoever sees them, written, judged and made by those who may. */
export const reviewRoutes: RouteObject[] = [
  {
    element: <NeedsPermission needs="review.view" />,
    children: [
      {
        path: paths.reviews(),
        lazy: () => import("../features/reviews/ReviewsPage.tsx").then(m => ({ Component: m.ReviewsPage })),
      },
      {
        path: paths.review(":id"),
        lazy: () => import("../features/reviews/ReviewPage.tsx").then(m => ({ Component: m.ReviewPage })),
      },
      {
        path: paths.reviewHistory(":id"),
        lazy: () =>
          import("../features/reviews/ReviewHistoryPage.tsx").then(m => ({ Component: m.ReviewHistoryPage })),
      },
      {
        path: paths.reviewForms(),
        lazy: () =>
          import("../features/reviews/forms/ReviewFormsPage.tsx").then(m => ({
            Component: m.ReviewFormsPage,
          })),
      },
    ],
  },
  {
    element: <NeedsPermission needs="review.file" />,
    children: [
      {
        path: paths.writeReview(":id"),
        lazy: () => import("../features/reviews/write/WritePage.tsx").then(m => ({ Component: m.WritePage })),
      },
      {
        path: paths.checkReview(":id"),
        lazy: () => import("../features/reviews/write/CheckPage.tsx").then(m => ({ Component: m.CheckPage })),
      },
    ],
  },
  {
    element: <NeedsPermission needs="review.judge" />,
    children: [
      {
        path: paths.judgeReview(":id"),
        lazy: () => import("../features/reviews/judge/JudgePage.tsx").then(m => ({ Component: m.JudgePage })),
      },
    ],
  },
  {
    element: <NeedsPermission needs="review.manage" />,
    children: [
      {
        path: paths.reviewForm(":id"),
        lazy: () =>
          import("../features/reviews/forms/ReviewFormPage.tsx").then(m => ({ Component: m.ReviewFormPage })),
      },
    ],
  },
];
