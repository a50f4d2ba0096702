import { type QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { type DataRouter, RouterProvider } from "react-router-dom";
import { LanguageProvider } from "./LanguageProvider.tsx";

/** Everything that a page can count on: answers, words, addresses. */
export function App({ router, queries }: { router: DataRouter; queries: QueryClient }) {
  return (
    <QueryClientProvider client={queries}>
      <LanguageProvider>
        <RouterProvider router={router} />
      </LanguageProvider>
    </QueryClientProvider>
  );
}
